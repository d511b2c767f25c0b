import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeId } from '../../src/foundation/ids.ts';
import { routes } from '../../src/programs/api.ts';
import { castOf, type Player, type Stage, setStage } from '../policy/cast.ts';
import { type Attempt, attempts, attemptsAtStopping, wantsBrowser } from '../policy/examples.ts';
import { matrixText, type Row } from '../policy/matrix-text.ts';
import { type Rehearsal, startRehearsal } from '../policy/rehearsal.ts';
import type { Answered } from '../support/bellhop.ts';
import { SIP_PASSWORD, WEBHOOK } from '../webex-compat/world.ts';

const FILE = join(import.meta.dirname, '../../generated/access-matrix.txt');
const HOW = 'BELLHOP_WRITE_MATRIX=1 npx vitest run test/guards/access-matrix';

let stage: Stage;
let rehearsal: Rehearsal;
beforeAll(async () => {
  stage = await setStage();
  rehearsal = await startRehearsal(stage.world.bellhop.database);
});
afterAll(async () => {
  await rehearsal.stop();
  await stage.stop();
});

function rehearse({ route, path, query, body }: Attempt, { token, fromOutside }: Player): Promise<Answered> {
  const acme = encodeId('ORGANIZATION', stage.world.acme.id);
  const namesAcme = fromOutside && route.takesOrgId !== false && !query?.includes('orgId=');
  const asked = [...(query === undefined ? [] : [query]), ...(namesAcme ? [`orgId=${acme}`] : [])].join('&');
  return stage.world.bellhop.call(token, route.method, `${rehearsal.url}${path}${asked && `?${asked}`}`, body);
}

/** How much of a list is seen. */
const lengthOf = ({ body }: Answered): number => {
  const lists = Object.values(typeof body === 'object' ? (body ?? {}) : {}).filter(Array.isArray);
  return lists[0]?.length ?? 0;
};

/** What the examples were made with, in any answer. */
const showsSecret = ({ body }: Answered): boolean => {
  const text = JSON.stringify(body);
  return [SIP_PASSWORD, WEBHOOK.secret].some((secret) => text.includes(secret));
};

/** Acme and its provider are not in the state for it, which who may is told with 409 and nobody else. This list may only shrink. */
const STATE_FORBIDS = [
  'deleteServiceProvider',
  'requestSpecialAccess',
  'restoreLocation',
  'restoreOrganization',
  'restorePerson',
  'restoreServiceProvider',
  'restoreWorkspace',
];

const unanswered: string[] = [];

const REFUSALS = [401, 403, 404];

/** What the same request is answered to each: the best answer is `yes`, fewer items of it `part`, everything else its status. */
function rowOf({ route }: Attempt, answers: Answered[]): Row {
  const best = Math.min(...answers.map(({ status }) => status).filter((status) => !REFUSALS.includes(status)));
  if (best >= 300 && !STATE_FORBIDS.includes(route.operation)) unanswered.push(`${route.operation} ${best}`);
  if (best >= 500) throw new Error(`${route.operation} is answered well to nobody: ${JSON.stringify(answers.at(-2)?.body)}`);
  const longest = Math.max(...answers.filter(({ status }) => status === best).map(lengthOf));
  return {
    route,
    marks: answers.map((answer) => {
      if (answer.status !== best) return String(answer.status);
      return route.method === 'GET' && lengthOf(answer) < longest ? 'part' : 'yes';
    }),
  };
}

test('every operation allows and refuses what generated/access-matrix.txt says', { timeout: 300_000 }, async () => {
  const cast = await castOf(stage);
  const rows: Row[] = [];
  const leaks: string[] = [];
  for (const tried of [await attempts(stage), undefined]) {
    const these = tried ?? (await attemptsAtStopping(stage));
    const answers = these.map((): Answered[] => []);
    for (const player of cast) {
      await player.enter?.();
      for (const [index, attempt] of these.entries()) {
        const answer = await rehearse(attempt, player);
        answers[index]?.push(answer);
        if (player.neverSeesSecrets && showsSecret(answer)) leaks.push(`${attempt.route.operation} to ${player.is}`);
      }
    }
    rows.push(...these.map((attempt, index) => rowOf(attempt, answers[index] as Answered[])));
  }
  expect(leaks, 'who only reads is shown a secret').toEqual([]);

  expect(unanswered, 'an example that nobody can do proves little: mend it in test/policy/examples.ts').toEqual([]);

  const text = matrixText(cast, rows, routes.filter(wantsBrowser));
  if (process.env.BELLHOP_WRITE_MATRIX) writeFileSync(FILE, text);
  const committed = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  expect(text.split('\n'), `Who may do what has changed. If that is meant, run ${HOW}`).toEqual(committed.split('\n'));
});
