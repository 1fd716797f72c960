-- so that what is kept too long is found without a walk
create index notification_notice_at on notification_notice (at);
create index notification_delivery_done on notification_delivery (due_at) where state <> 'WAITING';
