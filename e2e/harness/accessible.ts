// What a person can see, reach and read: axe's rules, and three that axe does not have.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Each in a line of its own. */
export async function barriersOn(page: Page): Promise<string[]> {
  await settled(page);
  return [...(await axeViolations(page)), ...(await page.evaluate(misfits))];
}

/** The colours alone: what else there is does not change with the theme. */
export async function paleTextOn(page: Page): Promise<string[]> {
  await settled(page);
  return axeViolations(page, ['color-contrast']);
}

async function axeViolations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** Colours that are still fading in are no colours yet. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map((animation) => animation.finished.catch(() => undefined)),
    ),
  );
}

/** Runs in the page: no sideways scroll, no clipped text, targets of 24 px or more (links in running text excepted). */
function misfits(): string[] {
  const found: string[] = [];
  const view = document.documentElement;
  const isShown = (element: Element): boolean => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const nameOf = (element: Element): string =>
    `<${element.tagName.toLowerCase()}${element.className ? ` class="${element.getAttribute('class')}"` : ''}> “${(element.textContent ?? '').trim().slice(0, 40)}”`;

  if (view.scrollWidth > view.clientWidth) {
    found.push(`the page scrolls sideways: ${view.scrollWidth} px wide on ${view.clientWidth}`);
    for (const element of document.body.querySelectorAll('*')) {
      if (isShown(element) && element.getBoundingClientRect().right > view.clientWidth + 1)
        found.push(`sticks out: ${nameOf(element)}`);
    }
  }

  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const style = getComputedStyle(element);
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    // Words for screen readers alone are cut to a pixel on purpose.
    const forEars = element.clientWidth <= 1 || element.clientHeight <= 1 || style.clipPath !== 'none';
    if (!hasText || !isShown(element) || forEars) continue;
    const cutsX = style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.overflowX !== 'scroll';
    const cutsY = style.overflowY !== 'visible' && style.overflowY !== 'auto' && style.overflowY !== 'scroll';
    if (cutsX && element.scrollWidth > element.clientWidth + 1) found.push(`clipped text: ${nameOf(element)}`);
    if (cutsY && element.scrollHeight > element.clientHeight + 2) found.push(`clipped text: ${nameOf(element)}`);
  }

  const targets =
    'a[href], button, input, select, textarea, summary, [role="button"], [role="radio"], [role="checkbox"], [role="tab"], [role="switch"], [role="slider"], [role="link"]';
  for (const element of document.body.querySelectorAll(targets)) {
    if (!isShown(element) || (element instanceof HTMLInputElement && element.type === 'hidden')) continue;
    if (element.tagName === 'A' && getComputedStyle(element).display === 'inline') continue;
    const boxes = [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])].map((each) =>
      each.getBoundingClientRect(),
    );
    const width = Math.max(...boxes.map((box) => box.width));
    const height = Math.max(...boxes.map((box) => box.height));
    // Not there until it has the focus (a link to skip to the page).
    if (width <= 1 && height <= 1) continue;
    if (width < 23.5 || height < 23.5)
      found.push(`a target of ${Math.round(width)} × ${Math.round(height)} px: ${nameOf(element)}`);
  }
  return found;
}
