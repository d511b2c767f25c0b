import {
  type Icon,
  IconAddressBook,
  IconArrowsSplit2,
  IconBell,
  IconBuilding,
  IconBuildingSkyscraper,
  IconCloudDataConnection,
  IconDeviceLandlinePhone,
  IconFileCode,
  IconGauge,
  IconHistory,
  IconKey,
  IconLicense,
  IconList,
  IconMailOpened,
  IconNumber,
  IconPackage,
  IconPlugConnected,
  IconSettings,
  IconUsers,
  IconWebhook,
} from '@tabler/icons-react';
import { frame } from '../../words/frame.ts';
import type { Access } from '../session.ts';

export interface Entry {
  to: string;
  label: string;
  icon: Icon;
  /** Whether somebody has a use for it. */
  isFor: (access: Access) => boolean;
}

interface Group {
  label?: string;
  entries: readonly Entry[];
}

const { pages, groups } = frame;
const isAbove = ({ kind }: Access) => kind !== 'customer';
const everywhereOrInLocations = (permission: string) => (access: Access) => access.may(permission) && access.may('people.read');

/** What a role can use, in the order of the documents. */
export const NAVIGATION: readonly Group[] = [
  {
    entries: [
      { to: '/', label: pages.overview, icon: IconGauge, isFor: everywhereOrInLocations('devices.read') },
      {
        to: '/my-devices',
        label: pages.myDevices,
        icon: IconBell,
        isFor: (access) => !access.may('people.read'),
      },
      {
        to: '/customers',
        label: pages.customers,
        icon: IconBuildingSkyscraper,
        isFor: (access) => isAbove(access) && access.may('customers.read'),
      },
      { to: '/services', label: pages.services, icon: IconCloudDataConnection, isFor: (access) => access.may('services.read') },
      {
        to: '/sip-devices',
        label: pages.sipDevices,
        icon: IconPackage,
        isFor: (access) => isAbove(access) && access.may('sip-devices.read'),
      },
    ],
  },
  {
    label: groups.management,
    entries: [
      { to: '/users', label: pages.users, icon: IconUsers, isFor: (access) => access.may('people.read') },
      { to: '/workspaces', label: pages.workspaces, icon: IconBuilding, isFor: (access) => access.may('workspaces.read') },
      { to: '/devices', label: pages.devices, icon: IconDeviceLandlinePhone, isFor: everywhereOrInLocations('devices.read') },
      { to: '/numbers', label: pages.numbers, icon: IconNumber, isFor: (access) => access.may('numbers.read') },
      {
        to: '/virtual-lines',
        label: pages.virtualLines,
        icon: IconArrowsSplit2,
        isFor: (access) => access.may('virtual-lines.read'),
      },
      { to: '/locations', label: pages.locations, icon: IconAddressBook, isFor: (access) => access.may('locations.read') },
      { to: '/licenses', label: pages.licenses, icon: IconLicense, isFor: (access) => access.may('licenses.read') },
    ],
  },
  {
    label: groups.provisioning,
    entries: [
      {
        to: '/templates',
        label: pages.templates,
        icon: IconFileCode,
        isFor: (access) => access.may('provisioning-templates.read'),
      },
    ],
  },
  {
    label: groups.administration,
    entries: [
      { to: '/access', label: pages.access, icon: IconKey, isFor: (access) => access.mayEverywhere('people.read') },
      {
        to: '/integrations',
        label: pages.integrations,
        icon: IconPlugConnected,
        isFor: (access) => access.may('applications.read'),
      },
      { to: '/webhooks', label: pages.webhooks, icon: IconWebhook, isFor: (access) => access.may('webhooks.read') },
      { to: '/audit', label: pages.audit, icon: IconHistory, isFor: (access) => access.may('audit.read') },
      {
        to: '/jobs',
        label: pages.jobs,
        icon: IconList,
        isFor: (access) => access.may('devices.read') && access.may('people.read'),
      },
      { to: '/settings', label: pages.settings, icon: IconSettings, isFor: (access) => access.may('organizations.read') },
      { to: '/outbox', label: pages.outbox, icon: IconMailOpened, isFor: (access) => access.may('development-outbox.read') },
    ],
  },
];
