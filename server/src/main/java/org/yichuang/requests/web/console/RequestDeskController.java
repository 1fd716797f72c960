package org.yichuang.requests.web.console;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.yichuang.casework.Allowance;
import org.yichuang.forms.FormId;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Requires;
import org.yichuang.kernel.SiteId;
import org.yichuang.organisation.Bodies;
import org.yichuang.publishing.Publishing;
import org.yichuang.requests.DeskId;
import org.yichuang.requests.model.Deadline;
import org.yichuang.requests.model.DeadlineKind;
import org.yichuang.requests.model.Deadlines;
import org.yichuang.requests.model.Desk;
import org.yichuang.requests.usecase.ChangeDesk;

/** 申请受理点 — where requests are taken, and the deadlines that the law sets. */
@RestController
@RequestMapping("/api/console/request-desks")
class RequestDeskController {

	private final ChangeDesk desks;

	private final Deadlines deadlines;

	private final Bodies bodies;

	private final Publishing publishing;

	RequestDeskController(ChangeDesk desks, Deadlines deadlines, Bodies bodies, Publishing publishing) {
		this.desks = desks;
		this.deadlines = deadlines;
		this.bodies = bodies;
		this.publishing = publishing;
	}

	/** Lists the desks that the account may see. */
	@GetMapping
	@Requires("requests:read")
	List<DeskShown> listRequestDesks(Actor actor) {
		return this.desks.seen(actor).stream().map(this::shown).toList();
	}

	/** Changes a desk. */
	@PutMapping("/{id}")
	@Requires("requests:manage")
	DeskShown changeRequestDesk(Actor actor, @PathVariable String id, @Valid @RequestBody DeskFields fields) {
		return shown(this.desks.change(actor, DeskId.of(id), fields.wanted()));
	}

	/** Lists the deadlines of the law with their articles and sources. */
	@GetMapping("/deadlines")
	@Requires("requests:read")
	List<DeadlineShown> listRequestDeadlines() {
		return this.deadlines.all()
			.stream()
			.map((it) -> new DeadlineShown(it.kind(), it.allowance().amount(), it.allowance().unit(), it.article(),
					it.source(), it.sureness(), it.from()))
			.toList();
	}

	private DeskShown shown(Desk desk) {
		return new DeskShown(desk.id(), desk.site(), desk.body(), this.bodies.get(desk.body()).name(), desk.key(),
				this.publishing.address(desk.site(), desk.path()), desk.form(), desk.words(), desk.open(),
				desk.keepDays(), desk.version());
	}

	/**
	 * 受理点.
	 *
	 * @param url its public page
	 */
	record DeskShown(DeskId id, SiteId site, BodyId body, String bodyName, String key, String url, FormId form,
			Desk.Words words, boolean open, int keepDays, long version) {
	}

	/** 受理点设置. */
	record DeskFields(@Nullable String name, @Nullable String introduction, @Nullable String address,
			@Nullable String hours, @Nullable String phone, @Nullable String fax, @Nullable String mail,
			@Nullable String closedNotice, @NotNull FormId form, boolean open, int keepDays, long version) {

		ChangeDesk.Wanted wanted() {
			return new ChangeDesk.Wanted(
					new Desk.Words(text(this.name), text(this.introduction), text(this.address), text(this.hours),
							text(this.phone), text(this.fax), text(this.mail), text(this.closedNotice)),
					this.form, this.open, this.keepDays, this.version);
		}

		private static String text(@Nullable String sent) {
			return (sent != null) ? sent.strip() : "";
		}

	}

	/** 法定期限. */
	record DeadlineShown(DeadlineKind kind, int amount, Allowance.Unit unit, String article, String source,
			Deadline.Sureness sureness, LocalDate from) {
	}

}
