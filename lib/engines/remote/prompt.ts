import { prompts, render } from '../../../prompts';
import type { Mark, Masker } from '../../privacy/mask';
import type { DraftRequest } from '../contract';
import { knownOf } from '../on-device/values';
import { framesOf } from '../on-device/voice';

/** What is said to a model, in pieces that each provider puts into its own request. Nothing in it is unmasked customer text. */

export interface SourceBlock {
  /** `macro:id` or `passage:id`. */
  id: string;
  title: string;
  text: string;
  internal: boolean;
}

export interface RemotePrompt {
  system: string;
  sources: SourceBlock[];
  /** The fenced, masked and marked conversation, with the ticket's facts. */
  conversation: string;
  /** What the agent asks for, and how to answer. */
  task: string;
  taskJson: string;
  versions: Record<string, number>;
  /** Where masked values stand in the conversation, for the "what leaves" view. */
  marks: Mark[];
  language: string;
}

/** Sources sent at most; the ranker puts what answers first, and a long prompt buries it. */
const mostSources = 12;
/** UTF-16 units of one message; the rest of a pasted log tells a model nothing. */
const messageLimit = 8_000;
const threadLimit = 40;

/** @param fence random letters that stand around the conversation, drawn for this request */
export function promptFor(
  request: DraftRequest,
  language: string,
  masker: Masker,
  nonce: string,
  fence: string,
): RemotePrompt {
  const { material, ticket, steer } = request;
  const { voice } = material;
  const { values } = knownOf(request, language);
  const masked = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, masker.mask(value).text]),
  );
  const { greeting, signOff } = framesOf(material, ticket, language, { ...values, ...masked });
  const plain = (text: string | undefined) => text?.trim() || 'nothing, the conversation is running';
  const thread = conversationOf(request, masker);
  return {
    system: render(prompts.draft, {
      brand: material.brand.name,
      fence,
      mark,
      nonce,
      language,
      tone: voice.tone,
      address: addressOf(voice.formality[language]),
      greeting: plain(greeting?.text),
      signOff: plain(signOff?.text),
      maxWords: String(voice.maxWords[ticket.channel] ?? 160),
      use: voice.use.join(', ') || 'none in particular',
      banned: voice.banned.map(({ word }) => word).join(', ') || 'none in particular',
    }),
    sources: sourcesOf(request),
    conversation: `${fence}\n${thread.text}\n${fence}`,
    marks: thread.marks.map(({ start, end, kind }) => ({
      start: start + fence.length + 1,
      end: end + fence.length + 1,
      kind,
    })),
    // The agent's own words are an instruction, and may hold the customer's data all the same.
    task: render(prompts['draft-task'], { steer: steerOf(steer, masker) }),
    taskJson: render(prompts['draft-json-task'], { steer: steerOf(steer, masker) }),
    versions: { draft: prompts.draft.version, 'draft-task': prompts['draft-task'].version },
    language,
  };
}

const addressOf = (formality: 'formal' | 'informal' | undefined) =>
  formality === 'formal'
    ? 'Address the customer formally.'
    : formality === 'informal'
      ? 'Address the customer informally.'
      : 'Address the customer as the brand does in its sources.';

const steerOf = (steer: string | undefined, masker: Masker) =>
  steer ? `The agent's instruction for this reply: ${masker.mask(steer).text}\n` : '';

function sourcesOf({ hits, answers, material }: DraftRequest): SourceBlock[] {
  const found = new Map<string, SourceBlock>();
  for (const { doc } of [...hits, ...answers.flatMap((list) => list.slice(0, 3))]) {
    if (found.size >= mostSources) break;
    const id = `${doc.kind}:${doc.id}`;
    if (found.has(id)) continue;
    const passage = doc.kind === 'passage' ? material.passages.find((one) => one.id === doc.id) : undefined;
    const macro = doc.kind === 'macro' ? material.macros.find((one) => one.id === doc.id) : undefined;
    if (!passage && !macro) continue;
    const condition = macro?.condition ? `Only for this situation: ${macro.condition}\n` : '';
    found.set(id, {
      id,
      title: doc.title,
      text: `${condition}${passage?.text ?? macro?.body ?? ''}`,
      internal: passage?.audience === 'internal',
    });
  }
  return [...found.values()];
}

/** Stands between the words of what outsiders wrote (datamarking, arXiv 2403.14720). */
const mark = 'ˆ';
const marked = (text: string) => text.replace(/[ \t]+/g, mark).replace(/\n/g, `\n${mark}`);

const writers = { customer: 'Customer', other: 'Someone else', system: 'Automatic message' } as const;

function conversationOf({ ticket, material }: DraftRequest, masker: Masker): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  const add = (line: string) => {
    text += `${line}\n`;
  };
  /** Masked first, marked after: a mark inside a number would hide it from the finders. */
  const outside = (said: string) => {
    const clean = masker.mask(said.slice(0, messageLimit)).text;
    add(marked(clean));
  };
  add('Subject:');
  outside(ticket.subject);
  for (const message of ticket.messages.filter(({ public: open }) => open).slice(-threadLimit)) {
    const writer = message.author === 'agent' ? `Agent of ${material.brand.name}` : writers[message.author];
    add(`${writer}, ${message.at.slice(0, 10)}:`);
    outside(message.text);
    for (const { contentType } of message.attachments)
      add(`(an attachment of type ${contentType.replace(/[^\w/.+-]/g, '')})`);
  }
  for (const order of ticket.orders) {
    const facts = [
      `order ${order.id}`,
      order.fulfilment,
      order.payment,
      order.total ? `${order.total.amount} ${order.total.currency}` : undefined,
      ...order.items.map(({ name, quantity }) => `${quantity} x ${name}`),
      ...order.tracking.map(({ number, carrier }) => `parcel ${number}${carrier ? ` with ${carrier}` : ''}`),
      order.placedAt ? `placed ${order.placedAt.slice(0, 10)}` : undefined,
    ].filter(Boolean);
    add(`Shop data: ${masker.mask(facts.join(', ')).text}`);
  }
  for (const hit of text.matchAll(/\[([A-Z_]+)_(?:\d+_\w{4}|REMOVED)\]/g))
    marks.push({ start: hit.index, end: hit.index + hit[0].length, kind: hit[1] as Mark['kind'] });
  return { text: text.trimEnd(), marks };
}
