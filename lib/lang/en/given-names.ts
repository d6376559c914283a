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
`);
