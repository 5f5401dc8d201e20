import type { Brand } from '../../../packs/schema';
import { type FindContext, fact } from '../finder';

/** Parcel carriers of the markets that the languages cover, as they write themselves. */
const carriers =
  'DHL|DPD|UPS|USPS|FedEx|GLS|Hermes|Evri|Royal Mail|PostNL|bpost|Colissimo|Chronopost|La Poste|Mondial Relay|Relais Colis|Correos Express|Correos|SEUR|MRW|Nacex|Poste Italiane|Bartolini|BRT|CTT Expresso|CTT|InPost|TNT|Yodel|Parcelforce|An Post|Deutsche Post|Österreichische Post|Canada Post|Australia Post|Amazon Logistics|OnTrac|Estafeta|Purolator|Budbee|PostNord|SDA|Packeta|Jadlog|Loggi|Correios|Total Express|Azul Cargo|StarTrack|Sendle|Aramex|CouriersPlease|Canpar|XPO|LaserShip|Veho|Dachser|Emons|DB Schenker|Schenker|Hellmann|Rhenus|trans-o-flex|Planzer|Camion Transport|Gebrüder Weiss|Geodis|Heppner|Chronofresh|Ciblex|Kuehne Nagel|Tipsa|Envialia|Zeleris|Celeritas|Redpack|Paquetexpress|99 Minutos|99minutos|Fercam|Susa|Nexive|Trunkrs|Dynalogic|Homerr|Cycloon|ArrowXL|Tuffnells|Whistl'.split(
    '|',
  );

/** A carrier's service is another thing than the carrier: slower, dearer, or not there at all. */
const services =
  'Express|Expedited|Ground|Home|Priority|Premium|Economy|Freight|Next Day|Overnight|Fresh|Express Saver';

const compiled = new WeakMap<Brand, RegExp>();
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0]');

function patternFor(names: readonly string[]): RegExp {
  const all = [...new Set(names)].sort((a, b) => b.length - a.length).map(escaped);
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?:[ \\u00a0](?:${services}))?(?![\\p{L}\\p{N}])`,
    'gu',
  );
}

const general = patternFor(carriers.flatMap(forms));

/** Customers write "fedex" and "ROYAL MAIL"; two-letter and common words are only read as written. */
function forms(name: string): string[] {
  const common =
    /^(?:Hermes|UPS|La Poste|TNT|CTT|BRT|SDA|XPO|Susa|Veho|Schenker|Emons|Planzer|Total Express)$/.test(name);
  return common ? [name] : [name, name.toLowerCase(), name.toUpperCase()];
}

function patternOf(brand: Brand): RegExp {
  const known = compiled.get(brand);
  if (known) return known;
  const made = patternFor([...carriers, ...brand.carriers].flatMap(forms));
  compiled.set(brand, made);
  return made;
}

export function findCarriers(context: FindContext) {
  const pattern = context.brand ? patternOf(context.brand) : general;
  return [...context.text.matchAll(pattern)].map((match) =>
    fact(
      context,
      'carrier',
      match[0].replace(/\u00a0/g, ' ').toLowerCase(),
      match.index,
      match.index + match[0].length,
    ),
  );
}
