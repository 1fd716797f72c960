package org.yichuang.organisation;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Place;
import org.yichuang.organisation.store.AccountStore;
import org.yichuang.organisation.store.BodyStore;
import org.yichuang.outlet.AuditEntry;

import tools.jackson.databind.json.JsonMapper;

/** Hands this room's events on to the trail, inside the transaction that makes them. */
@Component
class OrganisationOutlets {

	private final BodyStore bodies;

	private final AccountStore accounts;

	private final ApplicationEventPublisher events;

	private final JsonMapper json;

	OrganisationOutlets(BodyStore bodies, AccountStore accounts, ApplicationEventPublisher events, JsonMapper json) {
		this.bodies = bodies;
		this.accounts = accounts;
		this.events = events;
		this.json = json;
	}

	@EventListener
	void on(OrganisationEvent event) {
		this.events.publishEvent(entry(event));
	}

	private AuditEntry entry(OrganisationEvent event) {
		return switch (event) {
			case OrganisationEvent.BodyCreated it -> ofBody(it.actor(), "create-body", get(it.body()), null);
			case OrganisationEvent.BodyChanged it -> ofBody(it.actor(), "change-body", get(it.body()), it.before());
			case OrganisationEvent.BodyMoved it -> ofBody(it.actor(), "move-body", get(it.body()), it.before());
			case OrganisationEvent.BodyClosed it -> reasoned(it.actor(), "close-body", get(it.body()), it.reason());
			case OrganisationEvent.BodyReopened it -> reasoned(it.actor(), "reopen-body", get(it.body()), "");
			case OrganisationEvent.BodiesImported it -> imported(it);
			case OrganisationEvent.AccountOpened it ->
				ofAccount(it.actor(), "open-account", it.account(), Map.of(), Map.of("state", AccountState.OPEN));
			case OrganisationEvent.AccountStateChanged it -> stateChanged(it);
			case OrganisationEvent.HolderChanged it -> ofAccount(it.actor(), "correct-holder", it.account(),
					Map.of("holder", it.before()), Map.of("holder", it.after()));
			case OrganisationEvent.RoleAssigned it ->
				ofAccount(it.actor(), "assign-role", it.account(), Map.of(), Map.of("role", it.assignment()));
			case OrganisationEvent.RoleRevoked it ->
				ofAccount(it.actor(), "revoke-role", it.account(), Map.of("role", it.assignment()), Map.of());
		};
	}

	private AuditEntry ofBody(Actor actor, String action, Body body, @org.jspecify.annotations.Nullable Body before) {
		return new AuditEntry(actor, "organisation." + action, "body", body.id().toString(), body.name(), body.place(),
				(before != null) ? text(fields(before)) : null, text(fields(body)));
	}

	private AuditEntry reasoned(Actor actor, String action, Body body, String reason) {
		return new AuditEntry(actor, "organisation." + action, "body", body.id().toString(), body.name(), body.place(),
				null, text(Map.of("reason", reason)));
	}

	private AuditEntry imported(OrganisationEvent.BodiesImported it) {
		var counts = new LinkedHashMap<String, Object>();
		counts.put("added", it.added());
		counts.put("changed", it.changed());
		counts.put("unchanged", it.unchanged());
		return new AuditEntry(it.actor(), "organisation.import-bodies", "body-list", it.list(), it.list(),
				Place.WHOLE_GROUP, null, text(counts));
	}

	private AuditEntry stateChanged(OrganisationEvent.AccountStateChanged it) {
		var account = get(it.account());
		var action = switch (account.state()) {
			case OPEN -> "unlock-account";
			case LOCKED -> "lock-account";
			case CLOSED -> "close-account";
		};
		return ofAccount(it.actor(), action, it.account(), Map.of("state", it.before()),
				Map.of("state", account.state(), "reason", it.reason()));
	}

	private AuditEntry ofAccount(Actor actor, String action, AccountId id, Map<String, ?> before,
			Map<String, ?> after) {
		var account = get(id);
		return new AuditEntry(actor, "organisation." + action, "account", id.toString(),
				account.holder() + "（" + account.loginName() + "）", account.place(), text(before), text(after));
	}

	private static Map<String, Object> fields(Body body) {
		var fields = new LinkedHashMap<String, Object>();
		fields.put("code", body.code());
		fields.put("level", body.level());
		fields.put("name", body.name());
		fields.put("legalName", body.legalName());
		fields.put("path", body.path());
		return fields;
	}

	private Body get(BodyId id) {
		return this.bodies.find(id).orElseThrow(() -> NotFound.of(id));
	}

	private Account get(AccountId id) {
		return this.accounts.find(id).orElseThrow(() -> NotFound.of(id));
	}

	private String text(Map<String, ?> fields) {
		return this.json.writeValueAsString(fields);
	}

}
