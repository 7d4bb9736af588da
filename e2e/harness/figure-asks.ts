// Listens in on what a page asks of the figure's worker.
import type { Page } from 'playwright-core';

export interface FigureAsk {
  readonly ask: string;
  readonly of?: { readonly move?: string; readonly lesson?: string };
  readonly look?: { readonly stage?: string; readonly skin?: string; readonly method?: string };
  /** When it was asked, and when its answer came: of the page's clock, in milliseconds. */
  readonly at: number;
  readonly answered?: number;
}

/** Before the page is opened, or opened again. */
export async function listenToFigure(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asks: (Record<string, unknown> & { answered?: number })[] = [];
    Object.assign(globalThis, { figureAsks: asks });
    const Native = Worker;
    globalThis.Worker = class extends Native {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener('message', ({ data }: MessageEvent<{ key: string }>) => {
          const asked = asks.find(({ key, answered }) => key === data.key && answered === undefined);
          if (asked !== undefined) asked.answered = performance.now();
        });
      }
      override postMessage(message: unknown, transfer?: unknown): void {
        asks.push({ ...(message as object), at: performance.now() });
        super.postMessage(message, transfer as Transferable[]);
      }
    };
  });
}

export function figureAsks(page: Page): Promise<readonly FigureAsk[]> {
  return page.evaluate(() =>
    (globalThis as unknown as { figureAsks: FigureAsk[] }).figureAsks.map((each) => ({ ...each, canvas: null })),
  );
}
