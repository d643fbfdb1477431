/** Told how far a stage has come: `done` of `all`. */
export type Progress = (stage: string, done: number, all: number) => void;

/** Says nothing. */
export const silent: Progress = () => undefined;

/** On a terminal one line that moves; elsewhere one plain line a stage. Both on standard error. */
export function reportProgress(stream: NodeJS.WriteStream): Progress {
  let shown = -1;
  return (stage, done, all) => {
    if (!stream.isTTY) {
      if (done === all) stream.write(`${stage}: ${String(all)}\n`);
      return;
    }
    const percent = Math.floor((done / all) * 100);
    if (percent === shown) return;
    shown = percent;
    stream.write(`\r\u001b[K${stage} ${String(done)} of ${String(all)}${done === all ? '\r\u001b[K' : ''}`);
  };
}
