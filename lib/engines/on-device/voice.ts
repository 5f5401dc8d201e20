import type { Material } from '../../packs/material';
import { parseTemplate, renderTemplate, type TemplateValues } from '../../packs/template';
import type { Ticket } from '../../ticket/ticket';
import type { Segment } from '../contract';

/** The brand's own greeting and closing, in the reply's language and fit for the channel. */

/** Conversations in which each line stands under the one before it. */
const liveChannels = new Set(['chat', 'sms', 'whatsapp', 'instagram', 'facebook', 'tiktok']);

export function framesOf(
  material: Material,
  ticket: Ticket,
  language: string,
  values: TemplateValues,
): { greeting: Segment | null; signOff: Segment | null } {
  const answeredBefore = ticket.messages.some((message) => message.author === 'agent' && message.public);
  // In a running chat a second "Hi Anna" and a closing after each line read like a machine.
  if (liveChannels.has(ticket.channel) && answeredBefore) return { greeting: null, signOff: null };
  return {
    greeting: phrase(material.voice.greetings[language], ticket.channel, values, 'greeting'),
    signOff: phrase(material.voice.signOffs[language], ticket.channel, values, 'sign-off'),
  };
}

type Phrases = Material['voice']['greetings'][string] | undefined;

function phrase(phrases: Phrases, channel: string, values: TemplateValues, id: string): Segment | null {
  const fitting =
    phrases?.find((one) => one.channels?.some((name) => name === channel)) ??
    phrases?.find((one) => one.channels === undefined) ??
    phrases?.[0];
  if (!fitting) return null;
  const filled = renderTemplate(parseTemplate(fitting.text), values);
  // Without the agent's name the placeholder stays, so that the agent is asked for it rather than signed off as nobody.
  const nameless = filled.some((part) => part.unfilled && part.placeholder === 'customer.first_name');
  const parts =
    nameless && fitting.withoutName ? renderTemplate(parseTemplate(fitting.withoutName), values) : filled;
  return {
    text: parts.map((part) => part.text).join(''),
    sources: [{ kind: 'voice', id, quote: fitting.text, origin: 'built' }],
  };
}
