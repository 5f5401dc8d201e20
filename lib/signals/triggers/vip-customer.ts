import type { TriggerHit } from '../brief';
import { fold } from '../text/fold';
import type { Scene, Trigger } from './trigger';
import { denials, fieldNames, marks, topTier, yes } from './vip-marks';

/** Shown by tag, field, system line or internal note; a customer's own word is weaker. */
export const vipCustomer: Trigger = {
  id: 'vip_customer',
  evenTakenBack: true,
  look: (scene) => [...byTag(scene), ...byField(scene), ...byNote(scene)],
  rules: [
    {
      name: 'vip.claimed',
      weak: true,
      says: {
        en: "(i am|i'm|as|being|been) [a|an|one of your] .. (vip|platinum|gold|diamond|loyal|long standing|longstanding|long time|longtime|long term|regular|frequent|top|best|valued|lifelong) [member|status|tier] (member|customer|client|shopper|buyer|customers|members|vip), (customer|client|shopped with you|shopping with you|buying from you|bought from you|ordering from you|ordered from you|with you) (for|since) .. (year|years|decade|ages|ever|#), (vip|platinum|gold|diamond|elite|premier) (member|status|customer|tier|card|club member), spent (thousands|hundreds|a fortune|a lot of money|over #|more than #) .. (with you|here|on your|in your|at your), (years of|long time|loyal) (loyalty|custom|customer)",
        es: '(client*) (vip|fiel|habitual|frecuente|de siempre|desde hace|preferente|leal|platino|oro|de toda la vida), (compro|comprando|comprado) .. (desde hace|años), (miles|cientos) de euros .. (gastado|tienda|ustedes), años siendo client*, soy (vip|miembro vip), (miembro|client*|soci*) (oro|platino|diamante|premium|vip|élite)',
        fr: '(client*|cliente) (vip|fidèle*|régulier*|régulière|de longue date|depuis .. ans|privilégié*|platine|gold), fidèle (client|cliente), (depuis .. (ans|années)) .. (client*|achète|commande), (statut|membre|carte) (vip|gold|platine), dépensé .. (milliers|centaines), (membre|client*) (or|diamant|platine|premium|privilège|élite)',
        de: '(stammkund*|vip|treue* kund*|langjährige* kund*|guter kunde|gute kundin|premium-kund*|goldkund*|premiumkund*), seit .. jahren (kund*|treue*|bei ihnen|bei euch), (kunde|kundin) seit .., (tausende|hunderte) (euro|von euro), (gold|platin|diamant|premium)(-| )?(mitglied|kund*|status), (goldmitglied|platinkund*|premiummitglied)',
        pt: 'client* (vip|fiel|antig*|frequente|há .. anos|leal|assídu*|ouro|platina), (compro|comprando) .. (há|anos), (sou|membro) vip, gastei (milhares|muito|mais de), (membro|client*|sóci*) (ouro|diamante|platina|premium|elite)',
        it: 'client* (vip|fedel*|abitual*|affezionat*|storic*|da .. anni|di lunga data|premium), (compro|acquisto) .. (da anni|da .. anni), (membro|sono) vip, speso (migliaia|centinaia|tanto), (membro|client*|soci*) (oro|diamante|platino|premium|elite)',
        nl: '(vaste klant|vip|trouwe klant|goede klant|loyale klant|premium klant), al .. jaar (klant|bij jullie), (jarenlang|al jaren) .. (klant|bij jullie|besteld*), klant sinds .., (duizenden|honderden) euro*, (gouden|platina|diamanten|premium) (lid|klant)',
      },
      unless: {
        en: '(become|becoming|join|sign up|upgrade) .. (vip|gold|platinum|member), how (do|can) i .. (vip|gold|platinum), what is .. (vip|gold), gold (chain|plated|earrings|colour|necklace|ring), (vip|gold) (box|set|bag|edition|pass|ticket|tickets)',
        es: '(cómo|hacerme|ser) .. vip',
        fr: '(devenir|comment) .. (vip|membre)',
        de: '(wie|werde|werden) .. vip',
        pt: '(como|virar|ser) .. vip',
        it: '(come|diventare) .. vip',
        nl: '(hoe|word|worden) .. vip',
      },
    },
  ],
};

function byTag({ ticket }: Scene): TriggerHit[] {
  return [...new Set([...ticket.tags, ...ticket.customer.tags])]
    .filter((tag) => marked(fold(tag).text.replaceAll('_', ' ')))
    .slice(0, 3)
    .map((tag) => ({
      trigger: 'vip_customer',
      rule: 'vip.tag',
      spans: [],
      where: `tag: ${tag}`,
      weak: false,
    }));
}

function byField({ ticket }: Scene): TriggerHit[] {
  return Object.entries(ticket.fields)
    .filter(([name, value]) => {
      const [field, held] = [fold(name).text, fold(value).text.trim()];
      if (!fieldNames.test(field)) return false;
      return (field.includes('vip') && yes.test(held)) || topTier.test(held);
    })
    .slice(0, 3)
    .map(([name, value]) => {
      const where = `field: ${name} = ${value}`;
      return { trigger: 'vip_customer', rule: 'vip.field', spans: [], where, weak: false };
    });
}

/** Internal notes and system lines; the public words of agents and bots prove nothing. */
function byNote({ ticket }: Scene): TriggerHit[] {
  for (const message of ticket.messages) {
    const internal = message.author === 'system' || (message.author === 'agent' && !message.public);
    if (!internal) continue;
    const folded = fold(message.text.slice(0, 4_000));
    const found = marks.exec(folded.text);
    if (!found || !marked(folded.text)) continue;
    const [start, end] = [folded.at(found.index), folded.at(found.index + found[0].length)];
    const span = { messageId: message.id, start, end, text: message.text.slice(start, end) };
    const where = message.author === 'system' ? 'system line' : 'internal note';
    return [{ trigger: 'vip_customer', rule: 'vip.note', spans: [span], where, weak: false }];
  }
  return [];
}

function marked(text: string): boolean {
  const found = marks.exec(text);
  return found !== null && !denials.test(text.slice(0, found.index));
}
