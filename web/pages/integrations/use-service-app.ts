import { useChange } from '../../components/use-api.ts';

const AFFECTED = ['/v1/admittedServiceApps'];

export const useLetIn = () =>
  useChange(
    (api, applicationId: string) =>
      api.POST('/v1/applications/{applicationId}/actions/authorize/invoke', { params: { path: { applicationId } } }),
    AFFECTED,
  );

export const useShutOut = () =>
  useChange(
    (api, applicationId: string) =>
      api.POST('/v1/applications/{applicationId}/actions/deauthorize/invoke', { params: { path: { applicationId } } }),
    AFFECTED,
  );
