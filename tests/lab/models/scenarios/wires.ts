import type { Answer } from '../answer';
import type { Frame } from '../frames';
import type { Step } from '../steps';
import { wait, write } from '../steps';
import type { Scenario } from './scenario';

/** Good answers on a bad wire. */

const whole = (frames: readonly Frame[]): Step[] => frames.map(({ text }) => write(text));

/** Where an answer breaks off: behind its second piece of words. A body without records breaks in its middle. */
function upToTheMiddle(frames: readonly Frame[]): Frame[] {
  const body = frames[0];
  if (body?.what === 'body') return [{ ...body, text: body.text.slice(0, body.text.length / 2) }];
  return frames.slice(0, middleOf(frames));
}

function middleOf(frames: readonly Frame[]): number {
  const words = frames.flatMap(({ what }, at) => (what === 'words' ? [at] : []));
  return (words[1] ?? words[0] ?? Math.floor(frames.length / 2)) + 1;
}

const withInTheMiddle = (frames: readonly Frame[], extra: Frame): Frame[] =>
  frames.toSpliced(middleOf(frames), 0, extra);

function broken(frames: readonly Frame[]): Frame[] {
  const at = frames.findIndex(({ what }) => what === 'words' || what === 'body');
  return frames.map((frame, place) =>
    // The last brace is lost, so that the record is still one record and its JSON is not JSON.
    place === at ? { ...frame, text: frame.text.replace(/\}(\s*)$/, '$1') } : frame,
  );
}

/** Groups and pauses of a slow answer: nine pauses, so that 5 s make 45 s, more than a browser's background lives. */
const dripPauses = 9;

function dripped(frames: readonly Frame[], dripMs: number): Step[] {
  const groups = Math.min(dripPauses + 1, frames.length);
  const pauseMs = groups > 1 ? (dripPauses * dripMs) / (groups - 1) : dripMs;
  const starts = Array.from({ length: groups + 1 }, (_, at) => Math.round((at * frames.length) / groups));
  return starts.slice(0, -1).flatMap((start, at) => {
    const group = whole(frames.slice(start, starts[at + 1]));
    return at === 0 ? group : [wait(pauseMs), ...group];
  });
}

/** Every packet ends inside a character, or in the middle of a record. */
function shattered(frames: readonly Frame[]): Step[] {
  const bytes = Buffer.from(frames.map(({ text }) => text).join(''), 'utf8');
  const steps: Step[] = [];
  let from = 0;
  for (let at = 1; at < bytes.length; at += 1) {
    const insideCharacter = ((bytes[at] ?? 0) & 0b1100_0000) === 0b1000_0000;
    if (!insideCharacter && at - from < 97) continue;
    steps.push({ do: 'write', bytes: bytes.subarray(from, at) }, wait(2));
    from = at;
  }
  return [...steps, { do: 'write', bytes: bytes.subarray(from) }];
}

const manyScripts: Answer = {
  segments: [
    { text: 'Grüße aus Kraków: die Rückgabe kostet 12,50 €. ' },
    { text: '返品は30日以内です。𠮷野 ' },
    { text: 'Спасибо за терпение.' },
  ],
};

export const wireScenarios: readonly Scenario[] = [
  {
    name: 'slow-drip',
    about: 'The answer over 45 seconds.',
    script: (frames, { dripMs }) => dripped(frames, dripMs),
  },
  {
    name: 'stall',
    about: 'Stops in the middle and stays silent, connected.',
    script: (frames) => [...whole(upToTheMiddle(frames)), { do: 'hang' }],
  },
  {
    name: 'stall-after-headers',
    about: '200, the headers, and silence.',
    script: () => [{ do: 'headers' }, { do: 'hang' }],
  },
  { name: 'no-headers', about: 'Takes the request and never answers.', script: () => [{ do: 'hang' }] },
  {
    name: 'clean-close',
    about: 'Ends in the middle, in good order.',
    script: (frames) => whole(upToTheMiddle(frames)),
  },
  {
    name: 'socket-reset',
    about: 'The connection is reset in the middle.',
    script: (frames) => [...whole(upToTheMiddle(frames)), { do: 'reset' }],
  },
  {
    name: 'utf8-split',
    about: 'Packets end inside characters and records; four scripts.',
    answer: manyScripts,
    script: shattered,
  },
  {
    name: 'bad-json',
    about: 'One record is no JSON.',
    script: (frames) => whole(broken(frames)),
  },
  {
    name: 'stream-error',
    about: 'An error in the middle of the stream, after 200.',
    script: (frames, stage) => whole(stage.streaming ? [...upToTheMiddle(frames), stage.error()] : frames),
  },
  {
    name: 'answer-failed',
    about: 'The provider gives up in the middle; Responses: response.failed.',
    script: (frames, stage) => whole(stage.streaming ? [...upToTheMiddle(frames), stage.failed()] : frames),
  },
  {
    name: 'crlf',
    about: 'Lines end with CR and LF.',
    script: (frames) => frames.map(({ text }) => write(text.replaceAll('\n', '\r\n'))),
  },
  {
    name: 'comments',
    about: 'Comments and pings between the records keep the connection open.',
    script: (frames, stage) =>
      stage.streaming
        ? [
            write(': processing\n\n'),
            ...frames.flatMap(({ text }) => [write(stage.idle().text), write(text)]),
          ]
        : whole(frames),
  },
  {
    name: 'no-done',
    about: 'Chat Completions: no [DONE] at the end.',
    script: (frames) => whole(frames.filter(({ what }) => what !== 'done')),
  },
  {
    name: 'unknown-event',
    about: 'An event that no client has heard of.',
    script: (frames, stage) => whole(stage.streaming ? withInTheMiddle(frames, stage.unknown()) : frames),
  },
];
