/**
 * Abbreviations that are better known than their words, so that to spell them out would tell nobody more.
 *
 * Whoever reads world news knows them; of a ministry, a party, a weapon or a treaty of one country's debate that cannot be said.
 */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  [
    // countries and cities
    'US USA UK UAE USSR GDR EU UN DC NYC LA',
    // bodies that headlines name so
    'NATO CIA FBI NSA NASA KGB FSB GRU MI OPEC UNESCO UNICEF UNHCR IMF OECD OSCE WHO WTO IAEA ILO ECB ASEAN BRICS FIFA UEFA IOC NHS IRS',
    'IRA PLO ANC GOP ISIS IS SS',
    // media
    'BBC ITV CNN NBC CBS ABC PBS NPR CNBC MSNBC HBO MTV ESPN CCTV RT DW AFP AP DPA EFE ANSA RIA TASS ITAR',
    // companies and universities whose name it is
    'BP BMW VW GM GE IBM HP SAP AMD TSMC ASML LG NEC NTT BYD HSBC UBS ING BNP RBS AIG KPMG BASF ABB BAE EADS RWE ENI OMV KLM UPS DHL TNT',
    'IKEA KFC AOL MIT UCLA LSE NYU FTSE DAX',
    // forces, ships and wars
    'RAF SAS USAF HQ POW GI USS HMS MS RMS WWI WWII START SALT',
    // offices and titles
    'MP MPS MEP PM VP CEO CFO COO QC KC JR MBA PR HR VIP NGO',
    // clocks, calendars, money
    'AM PM GMT UTC BST CET EST EDT PST BC AD BCE CE GDP VAT USD EUR GBP ATM',
    // things of every day
    'TV FM CD DVD PC IT OS AI USB LED LCD GPS SIM PIN SMS PDF URL FAQ ID IQ OK CV DIY DJ SUV EV UFO SOS UV XL VPN DNA RNA HIV AIDS TB MRI PCR ICU COVID',
    'SARS LGBT LGBTQ',
    // `placeholder` warns of it
    'TODO',
  ].flatMap((line) => line.split(' ')),
)
