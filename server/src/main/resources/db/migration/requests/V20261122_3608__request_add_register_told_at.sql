-- when those in charge were told that a request is still not registered
alter table requests_request add column register_told_at timestamptz;
create index requests_request_unregistered on requests_request (sent_at) where state = 'RECEIVED' and register_told_at is null;
