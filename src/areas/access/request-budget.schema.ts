import { Type } from 'typebox';

const perMinute = (description: string) =>
  Type.Optional(
    Type.Integer({ minimum: 1, maximum: 1_000_000, description: `${description} Absent: what the installation says.` }),
  );

export const RequestBudgetResource = Type.Object(
  {
    requestsPerMinute: perMinute('Requests a minute of everybody who acts in the organization.'),
    requestsPerMinutePerToken: perMinute('Requests a minute of each access token of its people.'),
  },
  { $id: 'RequestBudget', additionalProperties: false },
);

export const OrganizationOfBudget = Type.Object({
  orgId: Type.String({ maxLength: 512, description: 'Id of the organization.' }),
});
