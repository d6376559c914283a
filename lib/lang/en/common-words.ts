import { wordSet } from '../word-set.ts';

/** English words that are also names of places, people, firms or papers: alone, at the head of a sentence, they prove nothing. */
export const englishCommon = wordSet(`
the a an i it us we he she they who what when where why how this that these those is are was were be been am do does did has have had may might
can could will would shall should must not no yes and or but if so as at by for from in into of off on onto out over per to up with about above
after again against all also any around away back because before being below between both each either else even ever every few first second
third one two three four five six seven eight nine ten last late later least less like little long lot made make many me mine more most much my near
need never new next nor nothing now old once only other others our own part past perhaps place point quite rather real right round same say
set since some something soon still such sure take tell than their them then there they thing think though through today together too
toward try turn two under until upon use used very want way well went while whole whose within without work world year yet you young your
action active advance adventure agency age air alert alien alliance alpha alphabet amber anchor angel answer apple arch area arena arrow
art article ash ask aspect asset atlas august autumn avenue award axis balance ball band bank bar bark barn base basin bass bath battle bay
beach bear beauty bed bell bench best beta big bill bird bishop bit black blair blast block blood blue board boat body bolt bond book boot
border boss bounty bow box boy branch brand brave bread break breeze brick bridge bright bronze brook brown brush buck bull burn bus bush
business button buy buzz cable call calm camp can canal candle canon cap capital captain car card care carpenter case cash castle
cat cause cave cell center central centre century chair challenge chance change channel chapel charge chart chase chat check chef chess chest chief
child chili choice church circle citizen city claim class classic clay clean clear cliff climate close cloud club coach coal coast
code coffee coin cold college color column comet common community company compass complex concord congress contact control cook cool copper
coral core corn corner cost cotton council count country couple course court cover crane cream crew crisis cross crown cruise crystal cup cure
current cycle dart data date dawn day deal dean dear death deep defense delta democrat depot desert design desk dialog diamond digital dish
display divide dock doctor dollar door double dove dragon drake drama dream dress drive drop duke dust eagle early earth east easy echo edge
effect element embassy emerald empire energy engine english equal era escape essence estate event evolution exact exchange express eye fabric
face fact fair faith fall family fan far farm fashion fast father feather federal feed field film final finance find fine fire fish fisher flag
flame flash fleet flight flint floor flow flower focus foot force forest fork form fort fortune forum forward foster foundation
fountain fox frame free freedom freeman fresh friday friend front frontier fruit fuel full fund fury fusion future galaxy game gap
garden gas gate gates gem general genesis genius gentle gift girl glass globe go gold golden good grace grain grand grant grass graves gray
great green grey grid grill ground group grove growth guard guardian guide gulf gun hall halo hand happy harbor hard harmony harvest hawk hay
head health heart heat heaven heavy height help heritage hero high hill hills history hit hold hole holiday holly home hood hook hope horizon
horn horse hospital host hot hotel hour house hub human hunt hunter hurricane ice icon idea image impact independence independent index indigo
industry innovation insight inspire intelligence interior international internet invest iron island issue ivory jade jay jet
job jobs join joint journal journey joy judge july june jungle jury justice keen key kind king kingdom kings knight lab labor labour
lady lake lamb lamp lance land lane language large laurel law lawn lead leader league leaf legacy legal legend lens letter level liberty library
life lift light lily limit line link lion list live local lock lodge logic logo long lotus love low luck luna lynx machine magazine magic magnet
magnum main major mall man manor maple march marine mark market mars marsh mason mass master match matrix matter meadow medal media
medium meet mercury mercy message meta metal metro metropolitan middle mile military mill miller mind mine mint mirror mission mobile
mode model modern moment monday money monitor monster month moon morning mosaic most mother motion motor mount mountain mouse movement movie
museum music mustang nation national native nature naval navy neighbor nest net network neutral news night nile noble noise normal north
note nova number oak oasis object ocean office oil olive omega open opera oracle orange orbit orchid order organic origin orion outlook owl pace
pacific pact page palace palm panda panel paper parade paradise park parks parliament partner party pass path patriot peace peach peak pearl
people pepper person phase phoenix phone photo piano pick picture pike pilot pine pink pioneer pitch plane planet planning plant plate play player
plaza plus polar pole police political politics pool pop port porter post potter power prairie present press price pride
prime prince princess print prism prize pro process product profile program progress project promise proof proton province public pulse pure
purple puzzle pyramid quality quarter queen quest quick quiet race radio rain rainbow ram ranch range ranger rangers rare raven ray reach read reading ready
rebel record red reed reef reform region regional relay relief report republic republican research reserve resort rest result return review
revolution rice rich ride rider ridge ring rio rise river road rock rocket rod roman roots rose rough round route royal ruby rugby rule run
rush sable safe saga sage sail saint salt samba sand saturday saturn savage save scale scene school science scope score scout screen sea
seal search season seat secret section security see select senate senior sense sentinel series service shadow shape share sharp shell shelter
shield ship shire shop shore short show side sierra sign signal silk silver simple site sky slack slate sleep smart smith smoke snap snow social
society soft solar soldier solid solution song sonic soul sound source south southern space spark speaker special spectrum speed sphere spider spirit
split sport sports spot spring sprint square stability staff stage standard star stars start state states station steam steel stem step 
sterling stock stone stop storage store storm story strand stream street strike string stripe strong student studio study style subject
success sugar suite summer summit sun sunday sunrise super support surface surge surprise swan sweet swift switch sword system table tank target
task tate tea team tech technology temple tender term terra territory test theater theory thorn thursday tide tiger time times tip
titan title token tone tools top torch total touch tour tower town toy track trade trail train transfer transit travel treasure treaty tree trek trend
trial tribe tribune trick trident trinity trip triumph truck true trust truth tube tuesday tundra tunnel turbo twin twist union
unique unit united unity universal universe university urban vale valley value van vanguard vanity variety vault vector vega velvet venture
venus verge version vertex vessel vice victory video view village vine vintage violet virgin virtual virus visa vision visit vista vital
vogue voice volcano volt vote voyage voyager wagon wake walk walker wall war ward warm warrior wash watch water wave wealth weather web
wednesday week welcome wells west western wheel whistle white wild will willow wind window wine wing winner winter wire wisdom wise wish wolf
woman wonder wood woods word workers world worth write writer yellow zero zone zoom
administration archive archives arms army assembly association authority cabinet commission committee conference conservative conservatives department
embassy government interview liberal liberals ministry opposition treasury
`);
