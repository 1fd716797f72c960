package org.yichuang.organisation.web.console;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.Slice;
import org.yichuang.organisation.BodyLevel;
import org.yichuang.organisation.NewBody;
import org.yichuang.organisation.model.BodyFields;
import org.yichuang.organisation.model.BodyFilter;
import org.yichuang.organisation.usecase.ChangeBody;
import org.yichuang.organisation.usecase.CloseBody;
import org.yichuang.organisation.usecase.CreateBody;
import org.yichuang.organisation.usecase.MoveBody;
import org.yichuang.organisation.usecase.ReadBodies;

/** 单位 — the tree of bodies in the console. */
@RestController
@RequestMapping("/api/console/bodies")
class BodiesController {

	private static final int LARGEST_SLICE = 200;

	private final ReadBodies read;

	private final CreateBody create;

	private final ChangeBody change;

	private final MoveBody move;

	private final CloseBody close;

	private final Reasons reasons;

	BodiesController(ReadBodies read, CreateBody create, ChangeBody change, MoveBody move, CloseBody close,
			Reasons reasons) {
		this.read = read;
		this.create = create;
		this.change = change;
		this.move = move;
		this.close = close;
		this.reasons = reasons;
	}

	/**
	 * Returns the bodies directly below {@code parent}, the roots without one, or those
	 * of the whole tree that {@code q} or {@code level} name; by code.
	 */
	@GetMapping
	@Requires("organisation:read-bodies")
	Slice<BodyView> listBodies(@RequestParam @Nullable UUID parent, @RequestParam @Nullable String q,
			@RequestParam @Nullable BodyLevel level, @RequestParam @Nullable String after,
			@RequestParam(defaultValue = "100") int size) {
		var filter = new BodyFilter(q, level, parent, after, Math.clamp(size, 1, LARGEST_SLICE));
		return this.read.list(filter).map(BodyView::of);
	}

	/** Returns one body with its place in the tree and what may be done with it. */
	@GetMapping("/{id}")
	@Requires("organisation:read-bodies")
	BodyPage getBody(Actor actor, @PathVariable BodyId id, Locale language) {
		var detail = this.read.get(id);
		var refusals = this.reasons.of(this.close.refusals(actor, detail), language);
		return BodyPage.of(detail, this.read.above(detail.body()), refusals);
	}

	/** Creates a body. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Requires("organisation:manage-bodies")
	Created createBody(Actor actor, @Valid @RequestBody Creation wanted) {
		return new Created(
				this.create.create(actor, new NewBody(wanted.code(), wanted.parent(), wanted.level(), wanted.name())));
	}

	/** Renames a body, corrects its legal name, level and contact. */
	@PutMapping("/{id}")
	@Requires("organisation:manage-bodies")
	void changeBody(Actor actor, @PathVariable BodyId id, @Valid @RequestBody Correction wanted) {
		this.change.change(actor, id, wanted.fields(), wanted.version());
	}

	/** Puts a body with all below it elsewhere in the tree. */
	@PostMapping("/{id}/move")
	@Requires("organisation:manage-bodies")
	void moveBody(Actor actor, @PathVariable BodyId id, @RequestBody Target target) {
		this.move.move(actor, id, target.parent(), target.version());
	}

	/** Closes a body. */
	@PostMapping("/{id}/close")
	@Requires("organisation:manage-bodies")
	void closeBody(Actor actor, @PathVariable BodyId id, @Valid @RequestBody Closing closing) {
		this.close.close(actor, id, closing.reason(), closing.version());
	}

	/** Opens a closed body again. */
	@PostMapping("/{id}/reopen")
	@Requires("organisation:manage-bodies")
	void reopenBody(Actor actor, @PathVariable BodyId id, @RequestBody Reopening reopening) {
		this.close.reopen(actor, id, reopening.version());
	}

	/** What was created. */
	record Created(BodyId id) {
	}

	/** A body to be created. */
	record Creation(@NotNull String code, @Nullable BodyId parent, @NotNull BodyLevel level, @NotNull String name) {
	}

	/** What a body becomes; a blank legal name follows the rule. */
	record Correction(@NotNull BodyLevel level, @NotNull String name, @NotNull String legalName,
			@NotNull String contact, @NotNull String phone, @NotNull String address, long version) {

		BodyFields fields() {
			return new BodyFields(this.level, this.name, this.legalName, this.contact, this.phone, this.address);
		}

	}

	/** The new body above; null makes a root. */
	record Target(@Nullable BodyId parent, long version) {
	}

	/** Why a body is closed. */
	record Closing(@NotNull String reason, long version) {
	}

	/** Which version of a body is opened again. */
	record Reopening(long version) {
	}

}
