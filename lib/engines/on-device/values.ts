import type { Situation } from '../../packs/conditions';
import type { Material } from '../../packs/material';
import type { TemplateValues } from '../../packs/template';
import { findAddresses } from '../../privacy/find/address';
import { type Order, openMessages, type Ticket } from '../../ticket/ticket';
import type { DraftRequest } from '../contract';
import { firstName } from './first-name';
import { pastDay } from './past-day';
import { type Standing, standingOf } from './standing';
import { toldMonths } from './told-age';
import { calledBy } from './topic';
import { type OrderPick, pickOrder, pickProduct, productsNamed } from './which-order';

/** What the ticket fills into placeholders and conditions. Only what is known stands in it. */

export interface Known {
  pick: OrderPick;
  values: TemplateValues;
  situation: Situation;
  standing: Standing;
}

const day = 86_400_000;
const daysOfMonth = 30.4;

export function knownOf(request: DraftRequest, language: string): Known {
  const { ticket, material, brief } = request;
  const pick = pickOrder(ticket, material);
  const product = pickProduct(ticket, material, pick.order);
  const id = pick.order?.id ?? pick.mentioned;
  const name = firstName(ticket.customer.name);
  const standing = standingOf(request, pick.order);
  return {
    pick,
    standing,
    values: {
      'brand.name': material.brand.name,
      ...(name === undefined ? {} : { 'customer.first_name': name }),
      ...(request.agentName ? { 'agent.name': firstName(request.agentName) ?? request.agentName } : {}),
      ...(id === undefined ? {} : { 'order.id': id }),
      ...(product === undefined ? {} : { product }),
      ...(pick.order ? orderValues(pick.order, language) : {}),
      ...givenAlready(ticket, material),
      ...(standing.states.includes('faulty') ? { 'ticket.fault': 'yes' } : {}),
      ...(standing.states.includes('wants-refund') ? { 'ticket.wants_refund': 'yes' } : {}),
      ...(standing.states.includes('wants-replacement') ? { 'ticket.wants_replacement': 'yes' } : {}),
      ...(tellsPastDay(request) ? { 'ticket.dated': 'yes' } : {}),
    },
    situation: {
      'ticket.channel': ticket.channel,
      'ticket.tags': ticket.tags,
      'ticket.says': [ticket.subject, ...openMessages(ticket).map((message) => message.text)].join('\n'),
      'ticket.states': standing.states,
      'customer.tags': ticket.customer.tags,
      'brief.flags': brief.triggers.filter((hit) => !hit.guessed).map((hit) => hit.trigger),
      'brief.promises': brief.promises.length,
      'brief.intents': brief.intents,
      products: productsNamed(ticket, material),
      ...(id === undefined ? {} : { 'order.id': id }),
      ...(product === undefined ? {} : { product }),
      ...asTold(pick.order ? orderSituation(pick.order, request.now) : {}, standing, toldMonths(request)),
    },
  };
}

/** A day before today stands in an open message: the day on which it happened. */
function tellsPastDay({ brief, ticket, now }: DraftRequest): boolean {
  const open = new Set(openMessages(ticket).map(({ id }) => id));
  const today = now.slice(0, 10);
  return brief.facts.some(({ kind, value, messageId }) => {
    const past = kind === 'date' && open.has(messageId ?? '') ? pastDay(value, today) : null;
    return past !== null && past < today;
  });
}

/** What customers say of their parcel is evidence of its state where the shop shows none, or the one before. */
function asTold(order: Situation, { states }: Standing, months: number | null): Situation {
  const aged = months !== null && order['order.ageDays'] === undefined;
  const shown = aged ? { ...order, 'order.ageDays': Math.floor(months * daysOfMonth) } : order;
  const { 'order.fulfilment': state, ...rest } = shown;
  if (states.includes('marked-delivered') && (state === undefined || state === 'fulfilled'))
    return { ...rest, 'order.fulfilment': 'delivered' };
  // The shop says "sent", the carrier has not seen it: neither is known.
  return states.includes('label-only') && state === 'fulfilled' ? rest : shown;
}

/** UTF-16 units of a message; who gives a new address does not hide it behind pages. */
const readForAddress = 3_000;

/** "Photos attached": helpdesks show some pictures only as links, and mails lose them. */
const saysPhoto =
  /(?:photos?|pics?|pictures?|fotos?|bild(?:er)?|foto's)(?: \p{L}+){0,3} (?:is |are )?(?:attached|below|beigefügt|angehängt|anbei|ci-joints?|jointes?|adjuntas?|adjuntos?|bijgevoegd|anexas?|allegat[ae])|(?:attached|anbei|ci-joint|adjunto|bijgevoegd|in de bijlage|en pièce jointe|im anhang|allego|segue)(?: \p{L}+){0,3} (?:photos?|pics?|pictures?|fotos?|bild(?:er)?|foto's)/iu;

/** Neighbours, shed, doorstep: who speaks of them has looked. */
const saysLooked =
  /(?<!\p{L})(?:neighbou?rs?|shed|porch|doorm[ae]n|mail ?room|reception|lobby|nachbar\p{L}*|hausmeister|briefkasten|voisins?|voisines?|gardiene?|gardien|concierge|vecin[oa]s?|porter[oí]a?|conserje|buren|buurman|buurvrouw|schuur|vicini|vizinh[oa]s?|(?:looked|checked) (?:under|inside|everywhere|all over|twice|in the)|(?:überall|schon) (?:nachgesehen|geschaut|gesucht)|(?:regardé|cherché|vérifié) (?:sous|partout|dans)|(?:busqué|revisé|miré) (?:en|por|debajo)|(?:overal|al) (?:gekeken|gezocht))(?!\p{L})/iu;

/** "No charging cable", "il manque les chaussettes": which item it is, is told; "something is missing" tells none. */
const saysMissing =
  /(?<!\p{L})(?:missing|without|there (?:is|was) no|fehl(?:t|en|te)|kein|keine|manqu(?:e|ent|ait)|falta(?:n|ba)?|ontbre(?:ekt|ken)|mist|geen) (?:(?:the|a|an|my|one|two|die|der|das|den|ein|eine|les|la|le|l['’]|un|une|el|los|las|de|het|een)\s?)?(?!(?:the|a|an|my|die|der|das|les|la|le|el|los|las|de|het|een|item|items|something|anything|part|parts|from|in|order|etwas|was|teil|teile|artikel|article|articles|produit|quelque|chose|algo|producto|artículo|iets|refund|reply|answer|idea|problem|tracking|antwort|geld|argent|réponse)(?!\p{L}))\p{L}{3,}/iu;

/** The customer tells what tracking says: nobody is pointed at it again. */
const saysTracked =
  /(?<!\p{L})(?:tracking|tracked|sendungsverfolgung|sendungsstatus|suivi|seguimiento|rastreo|track ?(?:and|&) ?trace|tracciamento|rastreio|(?:laut|volgens|selon|según) (?:dhl|postnl|dpd|ups|usps|gls|la poste|colissimo|hermes))(?!\p{L})/iu;

/** What the customer sent along, so that the reply does not ask for it. */
function givenAlready(ticket: Ticket, material: Material): TemplateValues {
  const open = openMessages(ticket);
  const said = open.map(({ text }) => text).join('\n');
  const photo = open.some(
    ({ attachments, text }) =>
      attachments.some(({ contentType }) => contentType.startsWith('image/')) || saysPhoto.test(text),
  );
  const address = open.some(({ text }) => findAddresses(text.slice(0, readForAddress)).length > 0);
  const serial = ticket.messages.some(
    ({ author, text }) =>
      author === 'customer' &&
      material.brand.formats.productCodes.some((pattern) =>
        new RegExp(pattern, 'iu').test(text.slice(0, readForAddress)),
      ),
  );
  return {
    ...(photo ? { 'ticket.photo': 'yes' } : {}),
    ...(address ? { 'ticket.address': 'yes' } : {}),
    ...(serial ? { 'ticket.serial': 'yes' } : {}),
    ...(open.some(({ text }) => saysLooked.test(text)) ? { 'ticket.looked': 'yes' } : {}),
    ...(open.some(({ text }) => saysTracked.test(text)) ? { 'ticket.tracked': 'yes' } : {}),
    ...(productsNamed(ticket, material).length > 0 ||
    calledBy(said, material).length > 0 ||
    saysMissing.test(said)
      ? { 'ticket.item': 'yes' }
      : {}),
  };
}

function orderValues(order: Order, language: string): TemplateValues {
  const tracking = order.tracking[0];
  const items = order.items.map((item) =>
    item.quantity > 1 ? `${item.quantity} × ${item.name}` : item.name,
  );
  const url = tracking?.url ?? order.statusUrl;
  return {
    ...(order.placedAt
      ? {
          'order.placed_on': new Intl.DateTimeFormat(dateLocale(language), {
            day: 'numeric',
            month: 'long',
            timeZone: 'UTC',
          }).format(new Date(order.placedAt)),
        }
      : {}),
    ...(order.total
      ? {
          'order.total': new Intl.NumberFormat(dateLocale(language), {
            style: 'currency',
            currency: order.total.currency,
          }).format(Number(order.total.amount)),
        }
      : {}),
    ...(items.length > 0
      ? { 'order.items': new Intl.ListFormat(language, { type: 'conjunction' }).format(items) }
      : {}),
    ...(tracking ? { 'order.tracking': tracking.number } : {}),
    ...(tracking?.carrier ? { 'order.carrier': tracking.carrier } : {}),
    ...(url ? { 'order.tracking_url': url } : {}),
    ...statusValue(order, language),
  };
}

/** "5 March" in English is read right on both sides of the Atlantic; "3/5" is not. */
const dateLocale = (language: string) => (language === 'en' ? 'en-GB' : language);

function orderSituation(order: Order, now: string): Situation {
  const age = order.placedAt ? Math.floor((Date.parse(now) - Date.parse(order.placedAt)) / day) : undefined;
  const tracking = order.tracking[0]?.number;
  return {
    ...(order.fulfilment ? { 'order.fulfilment': order.fulfilment } : {}),
    ...(order.payment ? { 'order.payment': order.payment } : {}),
    ...(age !== undefined && Number.isFinite(age) ? { 'order.ageDays': age } : {}),
    ...(order.total ? { 'order.total': Number(order.total.amount) } : {}),
    ...(tracking ? { 'order.tracking': tracking } : {}),
    'order.items': order.items.map((item) => item.name),
  };
}

/** The shop's state in the customer's language; an unknown word of the shop is left out. */
const statusWords: Record<string, Record<string, string>> = {
  en: {
    unfulfilled: 'being prepared',
    partial: 'partly sent',
    fulfilled: 'on its way',
    delivered: 'delivered',
    cancelled: 'cancelled',
  },
  de: {
    unfulfilled: 'in Vorbereitung',
    partial: 'teilweise versendet',
    fulfilled: 'unterwegs',
    delivered: 'zugestellt',
    cancelled: 'storniert',
  },
  fr: {
    unfulfilled: 'en préparation',
    partial: 'partiellement expédiée',
    fulfilled: 'en route',
    delivered: 'livrée',
    cancelled: 'annulée',
  },
  es: {
    unfulfilled: 'en preparación',
    partial: 'enviado en parte',
    fulfilled: 'en camino',
    delivered: 'entregado',
    cancelled: 'cancelado',
  },
  nl: {
    unfulfilled: 'in voorbereiding',
    partial: 'deels verzonden',
    fulfilled: 'onderweg',
    delivered: 'bezorgd',
    cancelled: 'geannuleerd',
  },
  pt: {
    unfulfilled: 'em preparação',
    partial: 'enviado em parte',
    fulfilled: 'a caminho',
    delivered: 'entregue',
    cancelled: 'cancelado',
  },
  it: {
    unfulfilled: 'in preparazione',
    partial: 'spedito in parte',
    fulfilled: 'in viaggio',
    delivered: 'consegnato',
    cancelled: 'annullato',
  },
};

function statusValue(order: Order, language: string): TemplateValues {
  const word = statusWords[language]?.[order.fulfilment ?? ''];
  return word === undefined ? {} : { 'order.status': word };
}
