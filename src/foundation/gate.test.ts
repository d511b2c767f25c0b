import { expect, test } from 'vitest';
import { Gate } from './gate.ts';

test('a bounded number passes at a time, in the order in which they came, even after failures', async () => {
  const gate = new Gate(2, 2);
  const leave: (() => void)[] = [];
  const entered: number[] = [];
  const pass = (number: number) =>
    gate.pass(async () => {
      entered.push(number);
      await new Promise<void>((resolve) => leave.push(resolve));
      if (number === 1) throw new Error('one');
    });
  const [one, ...others] = [1, 2, 3, 4].map(pass);
  expect(entered).toEqual([1, 2]);
  expect(gate.isFull).toBe(true);

  leave.shift()?.();
  await expect(one).rejects.toThrow('one');
  expect(entered).toEqual([1, 2, 3]);
  expect(gate.isFull).toBe(false);
  leave.shift()?.();
  leave.shift()?.();
  await Promise.resolve();
  await new Promise(setImmediate);
  leave.shift()?.();
  await Promise.all(others);
  expect(entered).toEqual([1, 2, 3, 4]);
});
