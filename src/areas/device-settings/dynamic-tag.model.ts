/** What a tag's value may be. */
export type TagRule =
  | { type: 'choice'; values: readonly string[] }
  | { type: 'int'; min: number; max: number }
  | { type: 'text'; maxLength: number }
  /** Kept sealed; shown as stars. */
  | { type: 'secret'; maxLength: number };

/** One setting that a family of third-party phones has, named by its tag. */
export interface DynamicTag {
  tag: string;
  /** Where a settings page shows it. */
  path: string;
  /** The vendor's own name of it: what its configuration file says. */
  friendlyName: string;
  rule: TagRule;
  systemDefault?: string;
  /** The default of countries where it differs. */
  regionalDefault?: { countries: readonly string[]; value: string };
}

const SWITCH: TagRule = { type: 'choice', values: ['0', '1'] };
const order = (max: number): TagRule => ({ type: 'int', min: 0, max });
const choice = (...values: string[]): TagRule => ({ type: 'choice', values });
const NTP = 'pool.ntp.org';

/** Countries that read a clock in twelve hours. */
const TWELVE_HOURS = ['US', 'CA', 'AU', 'NZ', 'IN', 'PH', 'MX', 'CO'];
/** Countries that write the month before the day. */
const MONTH_FIRST = ['US', 'CA', 'PH'];

type Row = [tag: string, path: string, friendlyName: string, rule: TagRule, systemDefault?: string];
const tagOf = ([tag, path, friendlyName, rule, systemDefault]: Row): DynamicTag => ({
  tag,
  path,
  friendlyName,
  rule,
  ...(systemDefault === undefined ? {} : { systemDefault }),
});

const POLY: DynamicTag[] = [
  ...(
    [
      ['%LANGUAGE%', 'Preferences.Language', 'lcl.ml.lang', { type: 'text', maxLength: 64 }, 'English_United_States'],
      ['%NTP_SERVER%', 'Preferences.Date and Time', 'tcpIpApp.sntp.address', { type: 'text', maxLength: 255 }, NTP],
      ['%ADMIN_PASSWORD%', 'Security.Passwords', 'device.auth.localAdminPassword', { type: 'secret', maxLength: 32 }],
      ['%USER_PASSWORD%', 'Security.Passwords', 'device.auth.localUserPassword', { type: 'secret', maxLength: 32 }],
      ['%ENABLE_WEB_SERVER%', 'Security.Web Server', 'httpd.enabled', SWITCH, '1'],
      ['%ENABLE_BLUETOOTH%', 'Feature.Bluetooth', 'feature.bluetooth.enabled', SWITCH, '0'],
      ['%ENABLE_DND%', 'Feature.Do Not Disturb', 'feature.doNotDisturb.enable', SWITCH, '1'],
      ['%ENABLE_CALL_WAITING%', 'Feature.Call Waiting', 'call.callWaiting.enable', SWITCH, '1'],
      ['%G711U_ORDER%', 'Voice.Codec Preferences', 'voice.codecPref.G711_Mu', order(27), '6'],
      ['%G711A_ORDER%', 'Voice.Codec Preferences', 'voice.codecPref.G711_A', order(27), '7'],
      ['%G722_ORDER%', 'Voice.Codec Preferences', 'voice.codecPref.G722', order(27), '4'],
      ['%ENABLE_LLDP%', 'Network.Discovery', 'device.net.lldpEnabled', SWITCH, '1'],
      ['%ENABLE_CDP%', 'Network.Discovery', 'device.net.cdpEnabled', SWITCH, '1'],
      ['%VLAN_ID%', 'Network.VLAN', 'device.net.vlanId', order(4094)],
      ['%LOG_LEVEL%', 'Logging.Level', 'log.render.level', order(6), '1'],
    ] satisfies Row[]
  ).map(tagOf),
  {
    tag: '%TIME_FORMAT_24%',
    path: 'Preferences.Date and Time',
    friendlyName: 'lcl.datetime.time.24HourClock',
    rule: SWITCH,
    systemDefault: '1',
    regionalDefault: { countries: TWELVE_HOURS, value: '0' },
  },
  {
    tag: '%DATE_FORMAT%',
    path: 'Preferences.Date and Time',
    friendlyName: 'lcl.datetime.date.format',
    rule: choice('D,dM', 'D,Md', 'Md,D', 'dM,D', 'MM/dd/yy', 'dd/MM/yy', 'yy/MM/dd'),
    systemDefault: 'D,dM',
    regionalDefault: { countries: MONTH_FIRST, value: 'D,Md' },
  },
];

const YEALINK: DynamicTag[] = [
  ...(
    [
      ['%LANGUAGE%', 'Preferences.Language', 'lang.gui', { type: 'text', maxLength: 64 }, 'English'],
      ['%WEB_LANGUAGE%', 'Preferences.Language', 'lang.wui', { type: 'text', maxLength: 64 }, 'English'],
      ['%NTP_SERVER%', 'Preferences.Date and Time', 'local_time.ntp_server1', { type: 'text', maxLength: 255 }, NTP],
      ['%ADMIN_PASSWORD%', 'Security.Passwords', 'static.security.user_password', { type: 'secret', maxLength: 32 }],
      ['%ENABLE_WEB_HTTP%', 'Security.Web Server', 'static.wui.http_enable', SWITCH, '1'],
      ['%ENABLE_WEB_HTTPS%', 'Security.Web Server', 'static.wui.https_enable', SWITCH, '1'],
      ['%ENABLE_BLUETOOTH%', 'Feature.Bluetooth', 'features.bluetooth_enable', SWITCH, '0'],
      ['%ENABLE_DND%', 'Feature.Do Not Disturb', 'features.dnd.allow', SWITCH, '1'],
      ['%ENABLE_CALL_WAITING%', 'Feature.Call Waiting', 'call_waiting.enable', SWITCH, '1'],
      ['%BACKLIGHT_TIME%', 'Preferences.Display', 'phone_setting.backlight_time', order(3600), '60'],
      ['%ENABLE_LLDP%', 'Network.Discovery', 'static.network.lldp.enable', SWITCH, '1'],
      ['%ENABLE_CDP%', 'Network.Discovery', 'static.network.cdp.enable', SWITCH, '1'],
      ['%ENABLE_VLAN%', 'Network.VLAN', 'static.network.vlan.internet_port_enable', SWITCH, '0'],
      ['%VLAN_ID%', 'Network.VLAN', 'static.network.vlan.internet_port_vid', { type: 'int', min: 1, max: 4094 }, '1'],
      ['%LOG_LEVEL%', 'Logging.Level', 'static.local_log.level', order(6), '3'],
    ] satisfies Row[]
  ).map(tagOf),
  {
    tag: '%TIME_FORMAT_24%',
    path: 'Preferences.Date and Time',
    friendlyName: 'local_time.time_format',
    rule: SWITCH,
    systemDefault: '1',
    regionalDefault: { countries: TWELVE_HOURS, value: '0' },
  },
  {
    tag: '%DATE_FORMAT%',
    path: 'Preferences.Date and Time',
    friendlyName: 'local_time.date_format',
    rule: order(6),
    systemDefault: '5',
    regionalDefault: { countries: MONTH_FIRST, value: '4' },
  },
];

/** The tags that Bellhop knows, by family as the catalog calls it. */
export const DYNAMIC_FAMILIES: ReadonlyMap<string, readonly DynamicTag[]> = new Map([
  ['Poly', POLY],
  ['Yealink', YEALINK],
]);

export const findTag = (family: string, tag: string): DynamicTag | undefined =>
  DYNAMIC_FAMILIES.get(family)?.find((known) => known.tag === tag);

/** What is wrong with a value, as a sentence that does not repeat secrets; undefined when nothing is. */
export function valueProblem({ tag, rule }: DynamicTag, value: string): string | undefined {
  switch (rule.type) {
    case 'choice':
      if (rule.values.includes(value)) return undefined;
      return `The value of ${tag} is ${JSON.stringify(value)}, which is none of: ${rule.values.join('; ')}.`;
    case 'int':
      if (/^\d{1,9}$/.test(value) && Number(value) >= rule.min && Number(value) <= rule.max) return undefined;
      return `The value of ${tag} is ${JSON.stringify(value)}, which is no whole number from ${rule.min} to ${rule.max}.`;
    case 'text':
    case 'secret':
      // A line end or a quotation mark would leave the line of the phone's file that it belongs to.
      if (value.length > 0 && value.length <= rule.maxLength && !/["<>\p{Cc}]/u.test(value)) return undefined;
      return `The value of ${tag} has 1 to ${rule.maxLength} characters, and none of " < > or control characters.`;
  }
}
