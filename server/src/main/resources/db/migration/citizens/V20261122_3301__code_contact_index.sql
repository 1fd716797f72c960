-- codes that are on their way to a contact end with it
create index citizens_code_contact on citizens_code (contact);
