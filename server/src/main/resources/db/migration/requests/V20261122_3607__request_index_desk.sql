create index requests_request_by_desk on requests_request (desk_id, received_on) where received_on is not null;
