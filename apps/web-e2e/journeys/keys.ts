import { type Locator, type Page, expect } from '@playwright/test';

const mostPresses = 80;

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element: { ownerDocument: { activeElement: unknown } }) => element.ownerDocument.activeElement === element);

/** A page used by somebody who has a keyboard and nothing else. */
export class Keys {
  constructor(private readonly page: Page) {}

  /** Goes to something by Tab, as many times as it takes, and sees that it shows where one stands. */
  async goTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < mostPresses; presses += 1) {
      if (await isFocused(target)) return this.seesFocus();
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Not reached by ${mostPresses} presses of Tab: ${String(target)}`);
  }

  async press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.goTo(target);
    await this.page.keyboard.press(key);
  }

  async write(target: Locator, text: string): Promise<void> {
    await this.goTo(target);
    await this.page.keyboard.insertText(text);
    await expect(target).toHaveValue(text);
  }

  /** Searches in a list of checkboxes and ticks one of those found. */
  async choose(field: Locator, option: string): Promise<void> {
    await this.goTo(field.getByRole('searchbox'));
    await this.page.keyboard.insertText(option);
    const box = field.getByRole('checkbox', { name: option, exact: true });
    await this.press(box, 'Space');
    await expect(box).toBeChecked();
  }

  /** Comes into a group of radio buttons and moves by the arrows. */
  async pick(field: Locator, option: Locator): Promise<void> {
    const first = field.getByRole('radio').first();
    await this.goTo(first);
    await this.page.keyboard.press('Space');
    while (!(await isFocused(option))) await this.page.keyboard.press('ArrowDown');
    await this.seesFocus();
    await expect(option).toBeChecked();
  }

  /** What has focus, or the label that holds it, has an outline or a ring around it. */
  private async seesFocus(): Promise<void> {
    const ring = await this.page.evaluate<boolean>(`(() => {
      const marked = (element) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      };
      const focused = document.activeElement;
      return focused.matches(':focus-visible') && [focused, focused.closest('label')].some((element) => element && marked(element));
    })()`);
    expect(ring, 'one sees where one stands').toBe(true);
  }
}
