package org.yichuang.organisation.web.console;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Requires;
import org.yichuang.organisation.NewAssignment;
import org.yichuang.organisation.RoleScope;
import org.yichuang.organisation.model.Role;
import org.yichuang.organisation.usecase.AssignRole;
import org.yichuang.organisation.usecase.ReadAccounts;
import org.yichuang.organisation.usecase.RevokeRole;

/** 角色 — roles, and who holds them. */
@RestController
@RequestMapping("/api/console")
class RolesController {

	private final ReadAccounts read;

	private final AssignRole assign;

	private final RevokeRole revoke;

	RolesController(ReadAccounts read, AssignRole assign, RevokeRole revoke) {
		this.read = read;
		this.assign = assign;
		this.revoke = revoke;
	}

	/** Returns all roles with the powers they give. */
	@GetMapping("/roles")
	@Requires("organisation:read-accounts")
	List<Role> listRoles() {
		return this.read.roles();
	}

	/** Gives a role to an account. */
	@PostMapping("/accounts/{id}/assignments")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Requires("organisation:assign-roles")
	void assignRole(Actor actor, @PathVariable AccountId id, @Valid @RequestBody Wanted wanted) {
		this.assign.assign(actor,
				new NewAssignment(id, wanted.role(), wanted.over().scope(), wanted.from(), wanted.until()));
	}

	/** Takes a role from an account. */
	@DeleteMapping("/accounts/{id}/assignments/{assignment}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Requires("organisation:assign-roles")
	void revokeRole(Actor actor, @PathVariable AccountId id, @PathVariable UUID assignment) {
		this.revoke.revoke(actor, id, assignment);
	}

	/** A role to be given. */
	record Wanted(@NotNull String role, @NotNull @Valid Over over, @Nullable LocalDate from,
			@Nullable LocalDate until) {
	}

	/** Where it is to hold; no id for the whole group. */
	record Over(@NotNull RoleScope.Kind kind, @Nullable UUID id) {

		RoleScope scope() {
			return new RoleScope(this.kind, this.id);
		}

	}

}
