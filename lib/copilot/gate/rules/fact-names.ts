import { fold } from '../../../signals/text/fold';
import type { Finding } from '../../contract';
import { carriersOf } from '../carriers';
import { carrierOf } from '../keys';
import { finding, type Rule, type RuleInput } from '../rule';

/** Carriers that the ticket's tracking numbers tell. */
const byTracking = (input: RuleInput) =>
  input.said.all.flatMap(({ fact }) => (fact.kind === 'tracking' ? carriersOf(fact.value) : []));

/** A carrier that neither the brand nor the ticket knows. */
export const factNames: Rule = (input) => [...knownCarriers(input), ...namedCarriers(input)];

function knownCarriers(input: RuleInput): Finding[] {
  return input.judged.flatMap(({ fact, standing }): Finding[] => {
    if (fact.kind !== 'carrier' || standing !== 'nowhere') return [];
    const carriers = input.gate.material.brand.carriers.map((name) => name.toLowerCase());
    if (carriers.includes(fact.value) || byTracking(input).includes(fact.value)) return [];
    return isService(fact.value, carriers, input)
      ? []
      : [finding(input, 'fact.carrier', 'warn', fact, { key: 'nowhere', standing })];
  });
}

/** "DHL Express" of a brand that ships with DHL and speaks of express. */
function isService(value: string, carriers: readonly string[], input: RuleInput): boolean {
  const base = carrierOf(value);
  const service = value.slice(base.length).trim();
  if (!service) return false;
  const known = carriers.includes(base) || input.gate.stated.has(`carrier|${base}`);
  return known && service.split(' ').every((word) => input.gate.vocabulary.has(word));
}

/** A name behind the word for a carrier, in any list or none. */
const named =
  /(?<!\p{L})(?:Spedition|Kurierdienst|Paketdienst|Versanddienstleister|transporteur|transportista|mensajería|paquetería|corriere|transportadora|vervoerder|koerier|courier|carrier) (\p{Lu}[\p{L}-]{2,24})/gu;

function namedCarriers(input: RuleInput): Finding[] {
  const said = input.ticket.messages.map((message) => fold(message.text).text).join(' ');
  return [...input.text.matchAll(named)].flatMap((match): Finding[] => {
    const name = match[1] ?? '';
    const plain = fold(name).text;
    if (input.gate.vocabulary.has(plain) || said.includes(plain)) return [];
    const end = match.index + match[0].length;
    return [
      finding(
        input,
        'fact.carrier',
        'warn',
        { start: end - name.length, end },
        { key: 'nowhere', standing: 'nowhere' },
      ),
    ];
  });
}
