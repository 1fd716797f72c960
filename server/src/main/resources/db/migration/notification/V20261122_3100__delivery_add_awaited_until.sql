-- until when somebody waits for it: such messages leave first and whatever the hour, and not at all later than that
alter table notification_delivery add column awaited_until timestamptz;
create index notification_delivery_awaited on notification_delivery ((awaited_until is null), due_at) where state = 'WAITING';
drop index notification_delivery_due;
