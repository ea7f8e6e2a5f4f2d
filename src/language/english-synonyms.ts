/**
 * Words of the names of institutions that translations put in place of each other, a group in each line: they are one word in the language that was
 * translated, or nearly so. Set by hand.
 */
const LINES = `
world worldwide global international universal
organization organisation institution body
agency bureau office service authority administration directorate company corporation
council board
committee commission
assembly gathering
parliament congress
ministry department
force army troop military corps brigade battalion division
union federation confederation league alliance association
society community
movement action
faction party
program programme plan project
fund foundation
bank banking
court tribunal
college university
institute academy
centre center middle central
energy power
atomic nuclear
health healthcare medical
food nutrition
trade commerce
criminal crime penal
people popular public
national nation state
security safety
supreme high higher highest
defense defence
labor labour work worker
development growth
cooperation collaboration
treaty pact convention agreement accord covenant
liberation freedom
victory triumph
money monetary currency
finance financial fiscal
aid relief assistance help
economy economic
news press
information intelligence
investigation inquiry enquiry
border frontier
doctor physician
reporter journalist
royal kingdom
air aerial aviation
sea maritime naval navy
space cosmic
oil petroleum
education teaching
justice judicial judiciary
vote voting election electoral
expert specialist
environment ecological environmental
women woman female
youth young
child children
east eastern orient oriental
west western occidental
north northern
south southern
republic republican
democratic democrat democracy
`;

export const ENGLISH_SYNONYMS: readonly (readonly string[])[] = LINES.trim()
  .split('\n')
  .map((line) => line.split(' '));
