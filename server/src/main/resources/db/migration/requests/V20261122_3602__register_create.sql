-- the last number of each body's register of a year, drawn in the registering transaction
create table requests_register (
	body_id uuid not null,
	year int not null,
	last int not null,
	primary key (body_id, year)
);
create unique index requests_request_registered on requests_request (register_body, register_year, register_number)
	where register_number is not null;
