/** Folded words before or after a name that are no part of it: offices, ranks and forms of address. */
export const titleWords: ReadonlySet<string> = toSet(`
  mr mrs ms miss dr prof professor sir dame lord lady baron judge justice rev reverend pope saint king queen prince princess
  sheikh emir sultan ayatollah imam cardinal archbishop bishop patriarch
  president presidents vice deputy prime premier chancellor minister ministers ministry foreign defence defense interior finance
  energy trade transport economy economic health justice culture
  secretary undersecretary assistant general generals commander colonel col gen lt lieutenant major maj captain capt sergeant sgt
  admiral adm brigadier marshal chief chiefs staff senior junior acting former ex
  ambassador ambassadors envoy special representative consul spokesman spokeswoman spokesperson spokesmen press
  senator sen representative rep congressman congresswoman governor gov mayor speaker leader leaders lawmaker mp mps mep
  chairman chairwoman chair chairperson director directors head ceo cfo coo cto executive officer officials official founder cofounder
  owner manager editor correspondent reporter analyst expert adviser advisor aide counsel counselor attorney coach
  commissioner comptroller treasurer inspector superintendent sheriff detective agent
  state affairs national security policy relations republican democrat democratic flight
`)

/** Folded words that are capitalised wherever a sentence starts, and say nothing of the name after them. */
export const openingWords: ReadonlySet<string> = toSet(`
  a an the this that these those his her its their our my your and but or nor so yet if when while whenever where whereas as
  after before although though because since until unless once for in on at by with without within from to into onto over under
  about against among amid around between beyond despite during except following given including inside like near of off outside
  per plus regarding through throughout toward towards unlike upon versus via both either neither each every all some any many most
  few several only even just also not no now then there here today yesterday tomorrow earlier later recently meanwhile however
  moreover furthermore nevertheless nonetheless thus hence still perhaps maybe what who whom whose which why how is are was were
  will would can could should may might must do does did has have had asked told said according citing quoting later last next
  first second third one two three another other such than too very
`)

/** Folded days and months: in "Lavrov Thursday" and "May NATO summit" they are no part of the name. */
export const calendarWords: ReadonlySet<string> = toSet(`
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`)

/** Folded words that make another name of the one after them, even where a sentence starts with them. */
export const namingWords: ReadonlySet<string> = toSet(`
  new old north south east west northern southern eastern western upper lower inner outer great greater little
  san santa sao los las saint st fort port mount mt lake cape el radio voice bank university
`)

/** Folded words that end a company's name. */
export const companyForms: ReadonlySet<string> = toSet(`
  inc corp corporation co company ltd limited plc llc llp lp ag gmbh sa se nv bv spa ab asa oyj kk pjsc ojsc jsc oao zao
`)

/** Folded words after a country’s adjective or abbreviation that make a company or a title of it: US Airways, American Express. */
export const companyWords: ReadonlySet<string> = toSet(`
  airways airlines airline steel bank open today times post news herald tribune telegraph gazette journal express motors idol
  cup standard standards
`)

/** Folded words after an alliance’s or organisation’s abbreviation that are no part of a longer name: NATO Summit. */
export const gatheringWords: ReadonlySet<string> = toSet(`
  summit summits headquarters ally allies member members forces troops command talks meeting meetings enlargement
`)

/** Folded words that "of" and a place make a name of: Bank of America. */
export const wordsOfPlaces: ReadonlySet<string> = toSet(`
  bank university voice radio college institute academy museum gulf bay sea strait straits cape isle islands republic council
  statue prince
`)

/** Tell whether a spelling is an adjective or a people of a country, not the country: "American", "Czech". */
export function isDemonym(written: string, name: string): boolean {
  return written !== name && /^\p{L}+(?:an|ish|ese|ch|eek|iss|i|bek|vak|akh|jik|yz)$/u.test(written)
}

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
