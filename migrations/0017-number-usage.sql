-- Calls at once of a number (CAC, document 004): fixed for users, the operator's to say for services and contact centers. A service
-- number that came by an operation of the Webex API, which knows no such figure, has none until somebody says it.
alter table numbers.number add constraint number_calls_fit_usage check (
  case usage when 'User' then concurrent_calls is null when 'Contact Center' then coalesce(concurrent_calls, 2) >= 2 else true end
);
