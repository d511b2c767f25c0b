import fc from 'fast-check';

/**
 * One thing an administrator does. Who and what it is about are numbers: the n-th of those that there are at that moment, so that
 * every sequence makes sense whatever came before.
 */
export type Operation =
  | { does: 'add-person'; location: number; license: Calling; number: number | null; extension: number | null }
  | { does: 'change-person'; person: number; location: number; license: Calling; number: number | null; extension: number | null }
  | { does: 'delete-person'; person: number }
  | { does: 'add-workspace'; location: number; number: number | null; extension: number }
  | { does: 'delete-workspace'; workspace: number }
  | { does: 'add-virtual-line'; location: number; number: number | null; extension: number }
  | { does: 'delete-virtual-line'; line: number }
  | { does: 'add-device'; owner: number; mac: number }
  | { does: 'delete-device'; device: number }
  | { does: 'set-members'; device: number; others: number[] }
  | { does: 'delete-number'; number: number }
  | { does: 'add-number'; number: number; location: number }
  | { does: 'delete-location'; location: number };

export type Calling = 'professional' | 'standard' | 'none';

/** Few of each, so that they meet. */
export const NUMBERS = 6;
const which = fc.nat(40);
const number = fc.option(fc.nat(NUMBERS - 1), { freq: 3 });
const extension = fc.integer({ min: 200, max: 204 });
const license = fc.constantFrom<Calling>('professional', 'standard', 'standard', 'none');
const location = fc.nat(1);

const one = <Name extends Operation['does']>(
  does: Name,
  more: {
    [Key in Exclude<keyof Extract<Operation, { does: Name }>, 'does'>]: fc.Arbitrary<Extract<Operation, { does: Name }>[Key]>;
  },
) => fc.record({ does: fc.constant(does), ...more } as never) as unknown as fc.Arbitrary<Operation>;

const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 4, arbitrary: one('add-person', { location, license, number, extension: fc.option(extension) }) },
  { weight: 4, arbitrary: one('change-person', { person: which, location, license, number, extension: fc.option(extension) }) },
  { weight: 2, arbitrary: one('delete-person', { person: which }) },
  { weight: 2, arbitrary: one('add-workspace', { location, number, extension }) },
  { weight: 1, arbitrary: one('delete-workspace', { workspace: which }) },
  { weight: 2, arbitrary: one('add-virtual-line', { location, number, extension }) },
  { weight: 1, arbitrary: one('delete-virtual-line', { line: which }) },
  { weight: 4, arbitrary: one('add-device', { owner: which, mac: fc.nat(9) }) },
  { weight: 2, arbitrary: one('delete-device', { device: which }) },
  { weight: 4, arbitrary: one('set-members', { device: which, others: fc.array(which, { maxLength: 3 }) }) },
  { weight: 1, arbitrary: one('delete-number', { number: fc.nat(NUMBERS - 1) }) },
  { weight: 1, arbitrary: one('add-number', { number: fc.nat(NUMBERS - 1), location }) },
  { weight: 1, arbitrary: one('delete-location', { location }) },
);

/** What happens at once: one thing, or two by people who do not know of each other. */
export const steps = fc.array(fc.array(operation, { minLength: 1, maxLength: 2 }), { minLength: 14, maxLength: 20 });
