import { wordSet } from '../word-set.ts';

/** Given names that are common in news in English, folded. */
export const englishGiven = wordSet(`
chad georgia jordan kerry denis wesley wendell marlon misty rashida kiefer
aaron abdul abdullah abraham adam adrian ahmad ahmed aidan alan albert alberto alejandro alex alexander alexandra alexei alexis alfred ali alice
alicia alison allen allison amanda amber amelia amina amir amy ana anastasia anders andre andrea andreas andrei andrew andy angel angela angelina
angus anita ann anna anne annie anthony anton antonio antony april ariana arnold arthur ashley asif astrid audrey barack barbara barry bashar
beatrice ben benedict benjamin bernard bernie beth betty beyonce bill billy bob bobby boris brad bradley brandon brenda brett brian britney
brittany bruce bryan caitlin calvin cameron camilla carl carla carlos carmen carol caroline caroline carolyn cathy cecilia charles charlie charlotte
chelsea cheryl chloe chris christian christina christine christopher claire clara clark claude claudia colin connor craig cristiano cynthia daisy
dale damien dan daniel daniela danny darren dave david dean deborah debra denise dennis denzel derek diana diane diego dominic don donald donna
doris dorothy douglas drew dylan ed eddie edgar edith eduardo edward edwin elena eli elijah elizabeth ella ellen elon emily emma emmanuel enrique eric
erica erik erin ernest ernesto ethan eugene eva evan eve evelyn faith fatima felix fernando fiona florence frances francesca francis francisco
frank franklin fred frederick gabriel gareth gary gavin gemma gene geoffrey george gerald gerard gina giorgia glenn gloria gordon grace graham greg
gregory gustavo guy hamid hannah harold harriet harry harvey hassan heather hector heidi helen helena henry herbert hilary hillary holly howard hugh
hugo hussein ian ibrahim igor ilya imran ingrid irene iris isaac isabel isabella ivan ivana jack jackie jackson jacob jacques jake james jamie jan
jane janet janice jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joanna joe joel
johannes john johnny jon jonathan jorge jose joseph josh joshua joyce juan judith judy julia julian julie justin kamala karen karl kate katherine
kathleen kathy katie kay keith kelly ken kenneth kevin khalid kim kimberly kyle kylie larry laura lauren laurence lawrence leah leo leon leonard
leonardo leslie lewis liam lily linda lionel lisa liz logan lois lorenzo louis louise lucas lucy luis luke lydia mahmoud malala malcolm mandy manuel
marc marcel marco marcus margaret maria mariana marie marilyn mario marion mark marta martha martin mary mateo matt matthew maureen maurice max
maya megan melania melanie melissa mia michael michel michelle miguel mike mikhail mila mitch mitt mohamed mohammad mohammed moira monica morgan
muhammad mustafa nancy naomi narendra natalia natalie natasha nathan neil nelson nicholas nick nicolas nicole nigel nikita nikolai nina noah noel
norman nursultan olaf oleg olga oliver olivia omar oprah oscar osama otto owen pablo pamela paris patricia patrick paul paula paulo pedro penelope
penny peter phil philip phillip pierre priscilla rachel rafael rahul ralph ramzan rand randy raul ray raymond rebecca recep regina rex ricardo richard
rick ricky rita robert roberto robin rodrigo roger roland roman ron ronald rosa rose ross roy rupert russell ruth ryan sadyr sally salman sam
samantha samuel sandra sara sarah scott sean sebastian serena sergei sergey shane shannon sharon shaun sheila shinzo silvia silvio simon sofia
sonia sophia sophie stan stanley stefan stella stephanie stephen steve steven stuart sue susan suzanne sylvia tamara tania tanya tara tatiana taylor
ted teresa terry theodore theresa thomas tiffany tim timothy tina tobias todd tom tommy toni tony tracy travis tyler ursula valentina valerie
vanessa vera vernon veronica victor victoria viktor vincent violet virginia vitaly vivian vladimir volodymyr walter wanda warren wayne wendy
wilfred will william willie winston xavier yasser yolanda yulia yuri yusuf yvonne zac zachary zoe
abby abigail adela adele adolf agnes aileen aisha alastair alec alina anatoly anthea antoine antonia archie arlene armand arturo ashok
athena augustus bart basil beatriz belinda benedikt benito bernadette bertha bettina bianca bjorn blanche brent bridget brigitte bruno 
byron callum carlo carlton carmelo carole casey caspar cassandra cecil cedric celia celine cesar chantal charlene chester christa christoph
cindy clarence claudio cliff clifford clint clive constance cora cornelius courtney curtis cyril cyrus dalia damon
danielle daphne darius darrell darryl deirdre della demetrius desmond devin dimitri dina dmitri dmitry dolores dominique donovan
dorian dustin dwayne dwight ebony edmund edna edwina effie eileen elaine elias elisa elisabeth eliza ellie elliot eloise elsa elsie
elvira emil emilia emilio emir enid enzo erich ernst erwin esmeralda esteban estelle esther ethel etienne eugenia eunice ezra fabio faisal
farah fatou felicity ferdinand fergus fidel flora francine francois franz freda freddie frieda galina garry gaston genevieve
gennady georges georgina gerhard gertrude gilbert giles gill giovanni giuseppe glen greta guido guillermo gunther gus gwen
gwyneth hank hanna hans harald hattie hedwig heinrich helga hendrik henri henrik herman hermann horst humphrey ignacio
ilse imogen inga irina irma irwin isidore ismail ivor jacinda jacqueline jamal jamil jared jarvis jasmine jayden jeanne
jeannette jed joachim joaquin jocelyn jodie joey johan johann jolene jonas jorg josef josefina josephine josie juanita judd jude jules
juliana juliette julio julius jurgen kaja karim karin karina katarina katerina katrina keiko keir kendall kenny kerstin kirsten klaus
konstantin kristen kristin kristina kurt lana lars leila lena lenny leonid lester leticia levi lilian lillian lindsey
loretta lorna lothar luciano lucille ludovic ludwig luigi luka lukas lyndon mabel madeleine magnus maksim
malik manfred mansour marcella marcelo margarita margot margrethe marguerite maritza marjorie marlene marsha marvin mathias mathieu matilda
matteo matthias mattias mauricio mauro maxim maxine melinda meredith merle micah micheal mikael mildred miles millie milos mindy
minnie miranda miriam moritz morten moses muriel myra myron nadia nadine nasser nell nelly nestor neville nico nicola nils nita
nolan nora norbert norma octavio odette olav olivier ophelia orville oskar osvaldo othman pascal patrice patsy patti pauline pavel peggy
perry petra phoebe phyllis pietro piotr polly pyotr quentin rachid raisa ralf ramon randolph raoul raphael raquel reginald
reinhard renata rene reuben rhonda richie robbie robyn rocco rodney rodolfo rogelio rolf romeo rory rosalind rosalyn rosanna rosario 
rosemary rowan roxanne ruben rudi rudolf rudolph rudy ruslan rustam sabine sabrina sadie salvador salvatore sanjay santiago saul
selena selma serge sergio shawn sheldon shelley shirley sid siegfried sigrid silas silvester simone solomon
sondra sonja sonya stacey stanislav stefanie stefano steffen stig susanna susanne sven svetlana sybil sylvester tabitha tad tamas
tarek tariq tess tessa thea thelma thorsten tilda timur tito toby tomas tommaso torsten trevor trisha tristan trudy ulrich ulrike umar vadim
valery vaughn verena vicky vijay vincenzo vivienne vlad vladislav volker waldemar walid wally walt waqar wilhelm
wilma winnie wolfgang yannick yasmin yevgeny ylva yolande yves yvette zelda zoltan
`);
