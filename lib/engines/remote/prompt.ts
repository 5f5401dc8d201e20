import { prompts, render } from '../../../prompts';
import type { Masker } from '../../privacy/mask';
import type { DraftRequest } from '../contract';
import { knownOf } from '../on-device/values';
import { framesOf } from '../on-device/voice';
import { conversationOf, mark } from './conversation';
import { languageName } from './language';
import { type SourceBlock, sourcesOf } from './sources';

/** What is said to a model for a draft, in pieces that each provider puts into its own request. Nothing in it is unmasked customer text. */
export interface RemotePrompt {
  system: string;
  sources: SourceBlock[];
  /** The fenced, masked and marked conversation, with the ticket's facts. */
  conversation: string;
  /** What the agent asks for, and how to answer. */
  task: string;
  taskJson: string;
  versions: Record<string, number>;
  language: string;
}

/** @param fence random letters that stand around the conversation, drawn for this request */
export function promptFor(
  request: DraftRequest,
  language: string,
  masker: Masker,
  nonce: string,
  fence: string,
): RemotePrompt {
  const { material, ticket } = request;
  const { voice } = material;
  const { values } = knownOf(request, language);
  const masked = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, masker.mask(value).text]),
  );
  const { greeting, signOff } = framesOf(material, ticket, language, { ...values, ...masked });
  const plain = (text: string | undefined) => text?.trim() || 'nothing, the conversation is running';
  return {
    system: render(prompts.draft, {
      brand: material.brand.name,
      fence,
      mark,
      nonce,
      language: languageName(language),
      tone: voice.tone,
      address: addressOf(voice.formality[language]),
      greeting: plain(greeting?.text),
      signOff: plain(signOff?.text),
      maxWords: String(voice.maxWords[ticket.channel] ?? 160),
      use: voice.use.join(', ') || 'none in particular',
      banned: voice.banned.map(({ word }) => word).join(', ') || 'none in particular',
    }),
    sources: sourcesOf(request, values),
    conversation: `${fence}\n${conversationOf(request, masker)}\n${fence}`,
    // The agent's own words are an instruction, and may hold the customer's data all the same.
    task: render(prompts['draft-task'], { steer: steerOf(request, masker) }),
    taskJson: render(prompts['draft-json-task'], { steer: steerOf(request, masker) }),
    versions: {
      draft: prompts.draft.version,
      'draft-task': prompts['draft-task'].version,
      ...(request.stance
        ? { [`stance-${request.stance}`]: prompts[`stance-${request.stance}`].version }
        : {}),
      ...(request.steer ? { steer: prompts.steer.version } : {}),
    },
    language,
  };
}

export const addressOf = (formality: 'formal' | 'informal' | undefined) =>
  formality === 'formal'
    ? 'Address the customer formally.'
    : formality === 'informal'
      ? 'Address the customer informally.'
      : 'Address the customer as the brand does in its sources.';

/** What the agent wants said: a stance of ours, and words of the agent's own. */
function steerOf({ steer, stance }: DraftRequest, masker: Masker): string {
  const lines = [
    ...(stance ? [prompts[`stance-${stance}`].text] : []),
    ...(steer ? [render(prompts.steer, { words: masker.mask(steer).text })] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
