import { useGet } from '../../components/use-api.ts';

/** Of a model; nothing is asked before one is chosen. */
export const useBuiltInTemplate = (model: string | undefined) =>
  useGet('/v1/provisioningTemplates/builtIn', { params: { query: { model: model ?? '' } } }, { enabled: model !== undefined });
