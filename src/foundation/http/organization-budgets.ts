import type { Log } from '../log.ts';

/** What the platform gave one organization: requests a minute. Null where the installation decides. */
export interface OwnBudget {
  organizationId: string;
  perOrganization: number | null;
  perToken: number | null;
}

interface Known {
  own: OwnBudget | undefined;
  readAt: number;
}

interface OrganizationBudgetsParts {
  find(organizationIds: readonly string[]): Promise<OwnBudget[]>;
  now: () => Date;
  log: Log;
}

const FRESH_FOR_MS = 10_000;
const MOST_KEPT = 10_000;

/** The budgets of organizations, in memory. Asking never waits: what is not known yet, or was read a while ago, is read behind it. */
export class OrganizationBudgets {
  readonly #parts: OrganizationBudgetsParts;
  readonly #known = new Map<string, Known>();
  readonly #wanted = new Set<string>();
  #isReading = false;

  constructor(parts: OrganizationBudgetsParts) {
    this.#parts = parts;
  }

  of(organizationId: string): OwnBudget | undefined {
    const known = this.#known.get(organizationId);
    if (known === undefined || this.#parts.now().getTime() - known.readAt > FRESH_FOR_MS) this.#want(organizationId);
    return known?.own;
  }

  #want(organizationId: string): void {
    this.#wanted.add(organizationId);
    if (this.#isReading) return;
    this.#isReading = true;
    void this.#read().finally(() => {
      this.#isReading = false;
    });
  }

  async #read(): Promise<void> {
    while (this.#wanted.size > 0) {
      const ids = [...this.#wanted];
      this.#wanted.clear();
      const found = await this.#parts.find(ids).catch((error: unknown) => {
        this.#parts.log.warn({ error }, 'the budgets of organizations could not be read');
        return undefined;
      });
      const readAt = this.#parts.now().getTime();
      for (const id of ids) {
        const own = found ? found.find(({ organizationId }) => organizationId === id) : this.#known.get(id)?.own;
        this.#keep(id, { own, readAt });
      }
    }
  }

  #keep(organizationId: string, known: Known): void {
    this.#known.delete(organizationId);
    this.#known.set(organizationId, known);
    if (this.#known.size <= MOST_KEPT) return;
    const [oldest] = this.#known.keys();
    this.#known.delete(oldest as string);
  }
}
