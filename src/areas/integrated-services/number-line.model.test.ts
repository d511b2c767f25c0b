import { expect, test } from 'vitest';
import { linesOfCsv, numbersOfRange, readLine, SAMPLE } from './number-line.model.ts';

const read = (csv: string, country = 'US') => linesOfCsv(csv).map((line) => readLine(line, country));

test('the sample is a file that can be uploaded as it is', () => {
  expect(read(SAMPLE)).toEqual([
    { line: 2, phoneNumber: '+12127881500', usage: { type: 'User', concurrentCalls: null } },
    { line: 3, phoneNumber: '+12127881501', usage: { type: 'Service', concurrentCalls: 10 } },
    { line: 4, phoneNumber: '+12127881502', usage: { type: 'Contact Center', concurrentCalls: 2 } },
  ]);
});

test('a file may come from any spreadsheet: with or without a head, semicolons, quotes, line ends of any kind', () => {
  const expected = [
    { phoneNumber: '+12127881500', usage: { type: 'User', concurrentCalls: null } },
    { phoneNumber: '+12127881501', usage: { type: 'Service', concurrentCalls: 4 } },
  ];
  for (const csv of [
    '+12127881500\n+12127881501,service,4',
    '\uFEFFnumber;type;cac\r\n"+12127881500";"user"\r\n+12127881501;SERVICE;"4"\r\n\r\n',
    'phone,type,cac\r+1 212 788 1500,,\r+12127881501,Service,4',
  ])
    expect(read(csv), csv).toMatchObject(expected);
});

test.each([
  ['2127881500', /E\.164.*text/],
  ['12127881500', /E\.164/],
  ['+1212', /E\.164/],
  ['+493023125100', /no number of US|not a number of US/],
  ['+12127881500,Fax', /no type/],
  ['+12127881500,Service', /concurrentCalls' is required/],
  ['+12127881500,User,5', /always 2/],
  ['+12127881500,Contact Center,1', /at least 2/],
  ['+12127881500,Service,many', /no number of concurrent calls/],
])('%s is refused with what would be right', (line, problem) => {
  expect(read(line)).toEqual([{ line: 1, text: expect.any(String), problem: expect.stringMatching(problem) }]);
});

test('a location in Italy takes Italian numbers alone', () => {
  expect(read('+390612345678', 'IT')).toMatchObject([{ phoneNumber: '+390612345678' }]);
  expect(read('+12127881500', 'IT')).toMatchObject([{ problem: expect.stringContaining('IT') }]);
});

test('a range goes from its first number to its last, and over no more than can be added at once', () => {
  expect(numbersOfRange({ first: '+12127881598', last: '+12127881601' })).toEqual([
    '+12127881598',
    '+12127881599',
    '+12127881600',
    '+12127881601',
  ]);
  for (const [first, last] of [
    ['+12127881601', '+12127881598'],
    ['+12127880000', '+12127885000'],
    ['+12127881598', '+493023125100'],
    ['x', '+12127881598'],
  ] as const)
    expect(numbersOfRange({ first, last }), `${first} to ${last}`).toBeUndefined();
});
