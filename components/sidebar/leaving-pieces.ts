/** A stretch of a request: a placeholder, or words with the end of a line after them. */
export interface LeavingPiece {
  start: number;
  text: string;
  token: boolean;
  /** Something ends here for the eye; in the text itself nothing is added. */
  breaks: boolean;
}

const token = /\[[A-Z][A-Z_]*_(?:\d+_[A-Z2-7]{4}|REMOVED)\]/g;
/** A line end as JSON writes it, and the place between two of its objects. */
const lineEnd = /(?<=(?<!\\)(?:\\\\)*\\n)|(?<=\},)(?=\{)/;

/** Joined, the texts are the request again. */
export function leavingPieces(body: string): LeavingPiece[] {
  const made: LeavingPiece[] = [];
  let from = 0;
  const words = (text: string) => {
    let start = from;
    const lines = text.split(lineEnd);
    lines.forEach((line, at) => {
      if (line !== '')
        made.push({ start, text: line, token: false, breaks: at < lines.length - 1 || line.endsWith('\\n') });
      start += line.length;
    });
  };
  for (const hit of body.matchAll(token)) {
    words(body.slice(from, hit.index));
    made.push({ start: hit.index, text: hit[0], token: true, breaks: false });
    from = hit.index + hit[0].length;
  }
  words(body.slice(from));
  return made;
}
