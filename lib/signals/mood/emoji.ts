const faces: readonly (readonly [string, number])[] = [
  ['😡🤬😤👿💩🤮🖕', -3],
  ['😠😞😢😭😩😫🙄😒👎💔😖😣🥲😔☹🙁😕', -1.5],
  ['🙂😊👍🙏😄😃😀😅😁👌💪✨', 0.8],
  ['😍🥰😘❤💕💖🤩🎉🥳💚💛🧡💙💜😻', 1.8],
];

const weights = new Map(faces.flatMap(([run, weight]) => [...run].map((face) => [face, weight] as const)));
const pattern = /[\u{1F300}-\u{1FAFF}☹❤✨]|(?<![\w:]):-?[()D/|](?![\w/])|<3|;-?\)/gu;
const typed = new Map([
  [':)', 0.6],
  [':-)', 0.6],
  [':d', 1],
  [':(', -1],
  [':-(', -1],
  [':/', -0.8],
  [':-/', -0.8],
  ['<3', 1.5],
  [';)', 0.4],
  [';-)', 0.4],
]);

/** Places of faces in a folded text with what they weigh. A run of the same face counts twice at most. */
export function emojiMarks(text: string): { start: number; end: number; weight: number }[] {
  const marks: { start: number; end: number; weight: number }[] = [];
  const seen = new Map<string, number>();
  for (const match of text.matchAll(pattern)) {
    const weight = weights.get(match[0]) ?? typed.get(match[0].toLowerCase());
    const times = seen.get(match[0]) ?? 0;
    if (weight === undefined || times >= 2) continue;
    seen.set(match[0], times + 1);
    marks.push({ start: match.index, end: match.index + match[0].length, weight });
  }
  return marks;
}
