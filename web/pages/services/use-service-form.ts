import { useState } from 'react';
import { placeProblems } from '../../components/field-problems.ts';
import { FIELD_WORDS, type Problems, problemsOf, type ServiceValues } from './service-form.ts';

/** What is typed, and what is wrong with it: here once somebody has tried to send it, or by the API's own words. */
export function useServiceForm(initial: ServiceValues, refusal: Error | null) {
  const [values, setValues] = useState(initial);
  const [wasTried, setTried] = useState(false);
  const { at, rest } = placeProblems(refusal, FIELD_WORDS);
  const problems: Problems = { ...at, ...(wasTried ? problemsOf(values) : {}) };
  return {
    values,
    problems,
    rest,
    set: (changed: Partial<ServiceValues>) => setValues((before) => ({ ...before, ...changed })),
    /** Whether it can be sent as it stands; if not, its fields say why. */
    isGood: (): boolean => {
      setTried(true);
      return Object.keys(problemsOf(values)).length === 0;
    },
  };
}

export type ServiceForm = ReturnType<typeof useServiceForm>;
