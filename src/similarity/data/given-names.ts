/**
 * Groups of given names that may refer to the same person, folded, one group per line; a name may be in several groups. Written from general
 * knowledge; contains only short forms that are common in print: Dick Cheney is Richard, Toni Cantó is Antonio. Spelling variants (Jon, John) are not
 * included, because the confusion model covers them.
 */
export const GIVEN_NAMES = `
abraham abe bram
abigail abby gail
adalbert albert al bert
albert al bert bertie
alexander alex alec sandy xander sasha sascha lex
alexandra alex sandra sasha lexi
aleksandr alexander sasha shura alik
alfred al alf alfie fred
alfonso alonso poncho
alison ali
andrew andy drew
andreas andy
anatoly tolya
anthony tony
antonio tony toni antoni tono
antoine tony toine
arthur art artie
augustus augustine gus august
barbara barb barbie babs
barnabas barney
bartholomew bart
beatrice beatriz bea trixie
benedict ben
benjamin ben benji benny
bernard bernie
bernhard bernie berni bernd
bradley bradford brad
caroline carolyn carrie
christian chris
constantine constantin costas dinos
konstantin kostas kostya
catherine katherine kathryn cathy kathy kate katie kit kitty katy
cecilia celia cissy
charles charlie chuck chas
charlotte lottie charlie
christina christine chris chrissy tina
christopher chris kit topher
clifford cliff
clinton clint
cornelius neil kees
curtis curt
cynthia cindy
daniel dan danny
david dave davey davy
deborah debbie deb debra
dennis denny
dmitry dmitri dima mitya
dominic dominick dom nick
donald don donnie donny
dorothy dot dottie dolly
douglas doug
edgar ed
edmund ed eddie ned ted
edward ed eddie ned ted teddy
edwin ed eddie
eduardo edu lalo
eduard eduardus ed edi
eleanor ellie nell nora
elisabeth elizabeth liz lizzie beth betty betsy liza libby eliza lisa elsa bess
emily emma em
emmanuel manny manu
enrique kike quique
ernest ernie
eugene gene
evgeny yevgeny zhenya
fernando nando
florence flo
frances fran fanny frankie
francis frank fran frankie
francesco franco cesco
francisco paco pancho kiko cisco curro
frederick frederic fred freddie freddy rick
friedrich fritz fred
gabriel gabe gabi
geoffrey jeffrey geoff jeff
george georgie
georgy georgi gosha yura zhora
gerald gerard gerry jerry
gerhard gerd
giovanni gianni nino
giuseppe beppe peppe pino
gilbert gil bert
gregory greg
grigory grisha
guillermo memo
gustav gustavo gus
harold harry hal
heinrich heinz heiner
helen helena nell nellie lena
henry harry hank hal
herbert herb bert
howard howie
hubert bert hugh
ignacio nacho
ilya ilyusha
isaac ike
isabel isabella bella izzy belle
ivan vanya
jacob jake jack
jakob jacob kobi
james jim jimmy jamie jem
jacqueline jackie
jennifer jen jenny
jeremy jeremiah jerry
jessica jess jessie
jesus chucho chuy
joachim jochen joaquin
joanna joanne jo
johannes johann hans jan hannes
john jack johnny
jonathan jon jonny
jose pepe chepe
josefa pepa
joseph joe joey jo
josef sepp joschi
joshua josh
judith judy
julia julie jules
julian jules
karl carl charles
kenneth ken kenny
kimberly kim
kristina tina
laurence lawrence larry laurie
leonard len lenny leo
leonid lyonya
leopold leo poldi
leslie les
louis lewis lou louie
louise lou
ludmila lyudmila lyuda mila
ludwig lutz
luis lucho
madeleine maddie maddy
manuel manny manolo manu
margaret maggie meg peggy marge margie madge greta rita
margarita rita margo
maria marie mary masha mia mimi
marjorie marge margie
martin marty
mary molly polly mamie
matthew matt matty
matthias matthaus matze
maurice mo morris
maximilian max
maxwell max
michael mike mick mickey micky mitch
mikhail misha
miguel migue mike
mildred millie
mohammed mohamed muhammad mo
mordechai motti
natalia natalya natasha
nathan nathaniel nat nate
nicholas nick nicky nico klaus
nikolai nikolay kolya
nikolaus klaus niko
nikolaos nikos
norman norm
oliver ollie noll
olga olya
oscar ossie
osvaldo waldo
panagiotis panos takis
patricia pat patty patti tricia trish
patrick pat paddy
pamela pam
pavel pasha
peter pete
petronella nelly
philip phillip phil pip
priscilla cilla
rachel rae
ralph rafe
ramon moncho
randolph randall randy
raphael rafael rafa rafe
raymond ray
rebecca becky becca
reginald reg reggie
reuven ruvi rubi
ricardo rick richie
richard dick rick ricky rich richie
robert bob bobby rob robbie bert
roberto beto rob
roderick rod rick
rodolfo rudy fito
rodrigo rod
roger rodge
roland rolly
ronald ron ronnie
rosemary rosie rose
rudolph rudolf rudy rolf
rupert bert
russell russ rusty
salvador chava
salvatore toto turi sal
samuel sam sammy
samantha sam
sandra sandy
santiago santi chago tiago
sarah sally sadie
sebastian seb bastian basti
sergei sergey seryozha
sergio checo
sigmund sigi
siegfried sigi
sofia sophia sonia sonya
solomon sol
stanislav stanislaw stan slava staszek
stanley stan
stephen steven steve stevie
stefan stef steffen
susan susanna suzanne sue susie suzie
svetlana sveta
tatiana tatyana tanya tania
terence terrence terry
teresa theresa terry tess tessa
theodore ted teddy theo
theodoros thodoris
thomas tom tommy
timothy tim timmy
tobias toby tobi
ulrich uli ulli
ursula ulla uschi
valentin valya
valentina valya tina
vasily vasya
victor vic
victoria vicky vicki tori
vincent vince vinnie vinny
vincenzo enzo
virginia ginny
vladimir volodya vova vlad
volodymyr vova volodya
vladislav vlad slava
vyacheslav slava
walter walt wally
wilfred wilf fred
wilhelm willi willy wim
william will bill billy willie liam
winston winnie
wolfgang wolf
xavier javier xavi javi
yekaterina ekaterina katya katia
yelena elena lena
yitzhak itzik
yosef yossi
yuri yura
zachary zach zack
`;
