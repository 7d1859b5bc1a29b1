import { inAnyCase } from './any-case.ts'

/** Give an agency that a line names and nothing else: `Reuters`, `(AFP)`, `Source: Interfax`. */
export function readAgencyLine(text: string): string | undefined {
  const written = text.replace(/ (?:staff |diplomatic |military )?(?:writers?|correspondents?|reporters?)$/i, '')
  const [, name] =
    /^(?:(?:source|quelle|fuente|fonte|источник): ?|from )?\(?([\p{L} .-]+?)\)?[.]?$/iu.exec(written) ?? []
  return name !== undefined && agencies.has(name.toLowerCase()) ? name : undefined
}

/** Tell whether a name is an agency’s or a paper’s, and no sentence: known, or called after what it is. */
export function isAgencyName(name: string): boolean {
  return name
    .split(/ ?[/&] ?| and |, /)
    .every((one) => agencies.has(one.trim().toLowerCase()) || outletName.test(one.trim()))
}

const outletName =
  /^(?:\p{Lu}[\p{L}\d.’'-]* ){1,4}(?:Agency|AGENCY|NEWS|News|News Service|Press|Newspaper|Daily|Weekly|Times|Post|Herald|Tribune|Gazette|Watch)$/u

/** Agencies by every name they have, in small letters, each with the first of them. */
export const agencies: ReadonlyMap<string, string> = new Map(
  [
    'reuters;ap=associated press=the associated press;afp=agence france-presse;dpa;upi=united press international;interfax=interfax.ru=интерфакс;interfax-ukraine',
    'ria novosti=риа новости;tass=itar-tass=тасс=итар-тасс;xinhua;bloomberg;ansa;kyodo;efe;ians;pti;aa=anadolu agency;rfe/rl=radio free europe;ctk;pap;mti;bta;irna;yonhap;cnn;bbc;kcna;jiji;apa;lusa;ani;belga;anp;ntb;tt;stt;ritzau;tanjug;agerpres;ukrinform;belta;wam;spa;kuna;petra;wafa;униан=уніан=unian;укринформ=укрінформ;sana;mehr;tasnim;isna;antara;bernama;apps',
  ]
    .flatMap((line) => line.split(';'))
    .flatMap((agency) => agency.split('=').map((name, _, names): [string, string] => [name, names[0]!])),
)

/** Tell whether two names are one agency’s or paper’s: AP, the Associated Press. */
export function isSameAgency(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => {
    const plain = name.toLowerCase().replace(/\.[a-z]{2,3}$/, '')
    return agencies.get(plain) ?? plain
  })
  return first === second
}

/** Any of the agencies, as the source of a regular expression. */
export const agencyPattern = inAnyCase([...agencies.keys()].sort((a, b) => b.length - a.length).join('|'))
