import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { AppFrame, type FrameData } from './components/frame/AppFrame.tsx';
import { NotFound, PageFailed } from './components/frame/Fallbacks.tsx';
import { searchFormat, texts } from './components/search.ts';
import { accessOf, findSession, readOwnPermissions } from './components/session.ts';

const root = createRootRoute({
  component: Outlet,
  notFoundComponent: NotFound,
  validateSearch: texts('org'),
  // Whose data is on screen stays in the URL wherever one goes.
  search: { middlewares: [retainSearchParams(['org'])] },
});

/** Pages of somebody who is signed in. */
const app = createRoute({
  getParentRoute: () => root,
  id: 'app',
  component: AppFrame,
  notFoundComponent: NotFound,
  errorComponent: PageFailed,
  loaderDeps: ({ search: { org } }) => ({ org }),
  loader: async ({ deps: { org }, location }): Promise<FrameData> => {
    const session = await findSession();
    if (!session) throw redirect({ to: '/sign-in', search: { continue: location.href } as never });
    const orgId = org === session.orgId ? undefined : org;
    const [home, own] = await Promise.all([readOwnPermissions(undefined), readOwnPermissions(orgId)]);
    // A plain person has no organization to look over, only what is theirs.
    if (location.pathname === '/' && !accessOf(own).may('people.read')) throw redirect({ to: '/my-devices' as never });
    return { session, home, own, orgId };
  },
});

type Module = Record<string, unknown>;

/** A page of its own file, loaded when somebody goes there. `keeps`: what it keeps in the URL. */
const page = <Path extends string>(path: Path, load: () => Promise<Module>, name: string, keeps: string[] = []) =>
  createRoute({
    getParentRoute: () => app,
    path,
    component: lazyRouteComponent(load as never, name),
    validateSearch: texts(...keeps),
  });

/** One that needs nobody to be signed in. */
const openPage = <Path extends string>(path: Path, load: () => Promise<Module>, name: string, keeps: string[] = []) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(load as never, name),
    validateSearch: texts(...keeps),
  });

const signIn = () => import('./pages/sign-in/SignInPage.tsx');
const users = () => import('./pages/users/UsersPage.tsx');
const user = () => import('./pages/users/UserPage.tsx');
const workspaces = () => import('./pages/workspaces/WorkspacesPage.tsx');
const workspace = () => import('./pages/workspaces/WorkspacePage.tsx');
const numbers = () => import('./pages/numbers/NumbersPage.tsx');
const locations = () => import('./pages/locations/LocationsPage.tsx');
const location = () => import('./pages/locations/LocationPage.tsx');
const virtualLines = () => import('./pages/virtual-lines/VirtualLinesPage.tsx');
const virtualLine = () => import('./pages/virtual-lines/VirtualLinePage.tsx');
const licenses = () => import('./pages/licenses/LicensesPage.tsx');
const forgotten = () => import('./pages/sign-in/ForgottenPage.tsx');
const choosePassword = () => import('./pages/sign-in/ChoosePasswordPage.tsx');
const account = () => import('./pages/account/AccountPage.tsx');
const integrations = () => import('./pages/integrations/IntegrationsPage.tsx');
const addApplication = () => import('./pages/integrations/AddApplicationPage.tsx');
const application = () => import('./pages/integrations/ApplicationPage.tsx');
const webhooks = () => import('./pages/webhooks/WebhooksPage.tsx');
const addWebhook = () => import('./pages/webhooks/AddWebhookPage.tsx');
const webhook = () => import('./pages/webhooks/WebhookPage.tsx');
const audit = () => import('./pages/audit/AuditPage.tsx');
const outbox = () => import('./pages/outbox/OutboxPage.tsx');
const devices = () => import('./pages/devices/DevicesPage.tsx');
const myDevices = () => import('./pages/my-devices/MyDevicesPage.tsx');
const addDevice = () => import('./pages/add-device/AddDevicePage.tsx');
const device = () => import('./pages/device/DevicePage.tsx');
const sipDevices = () => import('./pages/sip-devices/SipDevicesPage.tsx');
const sipDevice = () => import('./pages/sip-devices/SipDevicePage.tsx');
const templates = () => import('./pages/templates/TemplatesPage.tsx');
const addTemplate = () => import('./pages/templates/AddTemplatePage.tsx');
const template = () => import('./pages/templates/TemplatePage.tsx');
const customers = () => import('./pages/customers/CustomersPage.tsx');
const customer = () => import('./pages/customers/CustomerPage.tsx');
const services = () => import('./pages/services/ServicesPage.tsx');
const addService = () => import('./pages/services/AddServicePage.tsx');
const service = () => import('./pages/services/ServicePage.tsx');
const approve = () => import('./pages/approve/ApprovePage.tsx');
const approved = () => import('./pages/approve/ApprovedPage.tsx');
const access = () => import('./pages/access/AccessPage.tsx');
const settings = () => import('./pages/settings/SettingsPage.tsx');
const jobs = () => import('./pages/jobs/JobsPage.tsx');
const job = () => import('./pages/jobs/JobPage.tsx');

const tree = root.addChildren([
  openPage('/sign-in', signIn, 'SignInPage', ['continue', 'refused']),
  openPage('/forgotten', forgotten, 'ForgottenPage'),
  openPage('/reset', choosePassword, 'ChoosePasswordPage'),
  openPage('/welcome', choosePassword, 'ChoosePasswordPage'),
  openPage('/approve', approve, 'ApprovePage', ['refused']),
  openPage('/approve/done', approved, 'ApprovedPage'),
  app.addChildren([
    page('/', () => import('./pages/overview/OverviewPage.tsx'), 'OverviewPage', ['days', 'sortBy']),
    page('/users', users, 'UsersPage', ['q', 'location', 'license', 'suspended', 'columns', 'drawer']),
    page('/users/$personId', user, 'UserPage', ['drawer']),
    page('/workspaces', workspaces, 'WorkspacesPage', ['q', 'location', 'type', 'license', 'suspended', 'columns']),
    page('/workspaces/$workspaceId', workspace, 'WorkspacePage', ['drawer']),
    page('/numbers', numbers, 'NumbersPage', [
      'q',
      'location',
      'available',
      'state',
      'owner',
      'type',
      'kind',
      'rank',
      'columns',
      'drawer',
    ]),
    page('/locations', locations, 'LocationsPage', ['q', 'columns', 'drawer']),
    page('/locations/$locationId', location, 'LocationPage', ['drawer']),
    page('/virtual-lines', virtualLines, 'VirtualLinesPage', ['q', 'location', 'device', 'columns', 'drawer']),
    page('/virtual-lines/$virtualLineId', virtualLine, 'VirtualLinePage', ['drawer']),
    page('/licenses', licenses, 'LicensesPage', ['drawer', 'license']),
    page('/integrations', integrations, 'IntegrationsPage', ['tab']),
    page('/integrations/add', addApplication, 'AddApplicationPage'),
    page('/integrations/$applicationId', application, 'ApplicationPage'),
    page('/webhooks', webhooks, 'WebhooksPage', ['ownedBy']),
    page('/webhooks/add', addWebhook, 'AddWebhookPage'),
    page('/webhooks/$webhookId', webhook, 'WebhookPage'),
    page('/audit', audit, 'AuditPage', ['from', 'to', 'category', 'actor', 'target', 'event']),
    page('/outbox', outbox, 'OutboxPage', ['mail']),
    page('/account', account, 'AccountPage', ['tab']),
    page('/my-devices', myDevices, 'MyDevicesPage'),
    page('/devices/add', addDevice, 'AddDevicePage', ['person', 'workspace', 'step']),
    page('/workspaces/add', addDevice, 'AddWorkspacePage', ['step']),
    page('/devices', devices, 'DevicesPage', ['q', 'status', 'location', 'product', 'tag', 'error', 'columns', 'peek']),
    page('/devices/$deviceId', device, 'DevicePage', ['tab']),
    page('/sip-devices', sipDevices, 'SipDevicesPage', [
      'q',
      'assigned',
      'enabled',
      'organization',
      'product',
      'columns',
      'drawer',
    ]),
    page('/sip-devices/$sipDeviceId', sipDevice, 'SipDevicePage', ['drawer']),
    page('/templates', templates, 'TemplatesPage', ['model', 'columns']),
    page('/templates/add', addTemplate, 'AddTemplatePage', ['model', 'from']),
    page('/templates/$templateId', template, 'TemplatePage', ['drawer']),
    page('/customers', customers, 'CustomersPage', ['q', 'columns', 'drawer']),
    page('/customers/$orgId', customer, 'CustomerPage', ['drawer']),
    page('/services', services, 'ServicesPage', ['q', 'status', 'reason', 'columns']),
    page('/services/add', addService, 'AddServicePage', ['customer']),
    page('/services/$serviceId', service, 'ServicePage', ['customer', 'tab', 'drawer', 'state', 'days']),
    page('/access', access, 'AccessPage', ['person', 'drawer', 'request']),
    page('/settings', settings, 'SettingsPage', ['drawer']),
    page('/jobs', jobs, 'JobsPage', ['state', 'kind']),
    page('/jobs/$kind/$jobId', job, 'JobPage'),
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  ...searchFormat,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingMinMs: 0,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
