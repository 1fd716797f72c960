-- each means has a lane of its own
create index notification_delivery_lane on notification_delivery (means, (awaited_until is null), due_at)
	where state = 'WAITING';
drop index notification_delivery_awaited;
