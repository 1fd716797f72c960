package org.yichuang.interaction.web.console;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.yichuang.casework.Allowance;
import org.yichuang.forms.FormId;
import org.yichuang.forms.Removals;
import org.yichuang.interaction.InteractionProblems;
import org.yichuang.interaction.MailboxId;
import org.yichuang.interaction.model.LetterKind;
import org.yichuang.interaction.model.Mailbox;
import org.yichuang.interaction.model.MailboxKind;
import org.yichuang.interaction.model.Publication;
import org.yichuang.interaction.model.Wording;
import org.yichuang.interaction.usecase.EditWordings;
import org.yichuang.interaction.usecase.NewMailbox;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.SiteId;

/**
 * What the console sends about mailboxes and letters; anything may be missing, hostile or
 * both.
 */
final class Requests {

	private static final int MOST_LIMIT = 999;

	private static final int MOST_DECISIONS = 2_000;

	private Requests() {
	}

	static String orEmpty(@Nullable String sent) {
		return (sent != null) ? sent : "";
	}

	private static void required(String field, @Nullable Object sent) {
		if (sent == null) {
			throw Invalid.field(field, KernelProblems.REQUIRED);
		}
	}

	/**
	 * 信箱资料.
	 *
	 * @param form null for the form that comes with the program
	 * @param keepDays null for the setting
	 */
	record MailboxSent(MailboxKind kind, @Nullable String name, @Nullable String introduction,
			@Nullable String closedNotice, BodyId body, List<LetterKind> letterKinds, @Nullable List<LimitSent> limits,
			@Nullable FormId form, @Nullable Integer keepDays) {

		/**
		 * @throws Invalid without kind, body or kinds of letters
		 */
		MailboxSent {
			required("kind", kind);
			required("body", body);
			required("letterKinds", letterKinds);
		}

		NewMailbox wanted() {
			Map<LetterKind, Allowance> all = new EnumMap<>(LetterKind.class);
			if (this.limits != null) {
				this.limits.forEach((limit) -> all.put(limit.kind(), limit.allowance()));
			}
			return new NewMailbox(this.kind,
					new Mailbox.Words(orEmpty(this.name).strip(), orEmpty(this.introduction).strip(),
							orEmpty(this.closedNotice).strip()),
					this.body, this.letterKinds, all, this.form, this.keepDays);
		}

	}

	/** 时限. */
	record LimitSent(LetterKind kind, int amount, Allowance.Unit unit) {

		/**
		 * @throws Invalid without kind or unit, or with an amount out of range
		 */
		LimitSent {
			required("limits.kind", kind);
			required("limits.unit", unit);
			if (amount < 1 || amount > MOST_LIMIT) {
				throw Invalid.field("limits", InteractionProblems.LIMIT_OUT_OF_RANGE, MOST_LIMIT);
			}
		}

		Allowance allowance() {
			return new Allowance(this.amount, this.unit);
		}

	}

	/** 新信箱. */
	record NewMailboxRequest(SiteId site, @Nullable String key, MailboxSent mailbox) {

		/**
		 * @throws Invalid without a site or what the mailbox is to be
		 */
		NewMailboxRequest {
			required("site", site);
			required("mailbox", mailbox);
		}

	}

	/** 修改信箱. */
	record ChangeMailboxRequest(long version, MailboxSent mailbox) {

		/**
		 * @throws Invalid without what the mailbox is to be
		 */
		ChangeMailboxRequest {
			required("mailbox", mailbox);
		}

	}

	/** 开关信箱. */
	record OpenMailboxRequest(long version, boolean open) {
	}

	/** 信箱排序. */
	record OrderMailboxesRequest(SiteId site, List<MailboxId> order) {

		/**
		 * @throws Invalid without a site or an order
		 */
		OrderMailboxesRequest {
			required("site", site);
			required("order", order);
		}

	}

	/**
	 * 答复.
	 *
	 * @param version row version of the answer; -1 if nobody has begun one
	 */
	record AnswerRequest(long version, @Nullable String text) {
	}

	/** 理由. */
	record ReasonRequest(@Nullable String reason) {
	}

	/** 公开. */
	record PublishRequest(@Nullable String title, @Nullable String question, @Nullable String answer,
			List<DecisionSent> decisions) {

		/**
		 * @throws Invalid without decisions, a title, a question or an answer
		 */
		PublishRequest {
			required("decisions", decisions);
			if (decisions.size() > MOST_DECISIONS) {
				throw Invalid.field("decisions", KernelProblems.TOO_LONG, MOST_DECISIONS);
			}
			blank("title", title);
			blank("question", question);
			blank("answer", answer);
		}

		Publication.Text text() {
			return new Publication.Text(orEmpty(this.title), orEmpty(this.question), orEmpty(this.answer));
		}

		List<Removals.Decision> made() {
			return this.decisions.stream()
				.map((each) -> new Removals.Decision(orEmpty(each.words()), each.hidden()))
				.toList();
		}

		private static void blank(String field, @Nullable String sent) {
			if (sent == null || sent.isBlank()) {
				throw Invalid.field(field, KernelProblems.REQUIRED);
			}
		}

	}

	/** 隐去决定. */
	record DecisionSent(@Nullable String words, boolean hidden) {
	}

	/**
	 * 新用语.
	 *
	 * @param body whose; null for the whole group
	 */
	record NewWordingRequest(Wording.Purpose purpose, @Nullable BodyId body, @Nullable String name,
			@Nullable String text) {

		/**
		 * @throws Invalid without a purpose
		 */
		NewWordingRequest {
			required("purpose", purpose);
		}

		EditWordings.Words words() {
			return new EditWordings.Words(orEmpty(this.name).strip(), orEmpty(this.text).strip());
		}

	}

	/** 修改用语. */
	record WordingRequest(long version, @Nullable String name, @Nullable String text) {

		EditWordings.Words words() {
			return new EditWordings.Words(orEmpty(this.name).strip(), orEmpty(this.text).strip());
		}

	}

}
