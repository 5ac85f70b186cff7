import type { Page } from '@playwright/test';
import { begins, labelled } from './words.js';

/** What a journey asks of a person: each screen with a form that they get through, and each field that they fill in. */
export class Effort {
  readonly #screens = new Set<string>();
  readonly #fields = new Set<string>();

  constructor(private readonly page: Page) {}

  /** So many screens and fields, as `domain.md` counts them. */
  get counted(): { screens: number; fields: number } {
    return { screens: this.#screens.size, fields: this.#fields.size };
  }

  async write(label: string, text: string): Promise<void> {
    await this.page.getByLabel(labelled(label)).fill(text);
    this.#met(label);
  }

  /** Chooses in a list of checkboxes that one can search in. */
  async choose(label: string, option: string): Promise<void> {
    const field = this.page.getByRole('group', { name: labelled(label) });
    await field.getByRole('searchbox').fill(option);
    await field.getByRole('checkbox', { name: option, exact: true }).check();
    this.#met(label);
  }

  /** Chooses one of a few cards. */
  async pick(label: string, option: string): Promise<void> {
    await this.page.getByRole('group', { name: labelled(label) }).getByRole('radio', { name: begins(option) }).check();
    this.#met(label);
  }

  /** Chooses one in a list that folds out. */
  async select(label: string, option: string): Promise<void> {
    const field = this.page.getByLabel(labelled(label));
    await field.selectOption(await field.getByRole('option', { name: option, exact: true }).getAttribute('value'));
    this.#met(label);
  }

  /** Presses the main button of the form. */
  async press(button: string): Promise<void> {
    const main = this.page.getByRole('main').getByRole('button', { name: button, exact: true });
    await main.focus();
    this.#screens.add(this.#screen());
    await main.click();
  }

  #met(label: string): void {
    this.#screens.add(this.#screen());
    this.#fields.add(label);
  }

  // A form of several screens says in the address which one is shown, and a board which code it was opened by.
  #screen(): string {
    const { pathname, searchParams } = new URL(this.page.url());
    return `${pathname} ${searchParams.get('steg') ?? '1'} ${searchParams.has('kode') ? 'joined' : ''}`;
  }
}
