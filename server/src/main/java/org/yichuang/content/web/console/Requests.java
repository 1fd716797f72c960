package org.yichuang.content.web.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yichuang.content.EditionId;
import org.yichuang.content.PlacementId;
import org.yichuang.content.model.Attachment;
import org.yichuang.content.model.EditionText;
import org.yichuang.content.model.Picture;
import org.yichuang.content.model.PlacementMode;
import org.yichuang.content.model.Timing;
import org.yichuang.content.model.WithdrawalReason;
import org.yichuang.content.usecase.HandleMany;
import org.yichuang.content.usecase.PushArticle;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.FileId;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;

/** What the console sends about articles; anything may be missing, hostile or both. */
final class Requests {

	private Requests() {
	}

	static String orEmpty(@Nullable String sent) {
		return (sent != null) ? sent : "";
	}

	static Timing timing(@Nullable TimingSent sent) {
		return (sent != null) ? new Timing(sent.publishAt(), sent.expireAt()) : Timing.OPEN;
	}

	static EditionText text(@Nullable TextSent sent) {
		if (sent == null) {
			return EditionText.of("", "", "");
		}
		return new EditionText(orEmpty(sent.title()), orEmpty(sent.subtitle()), orEmpty(sent.body()),
				orEmpty(sent.summary()), words(sent.keywords()), orEmpty(sent.source()), orEmpty(sent.sourceUrl()),
				orEmpty(sent.author()), orEmpty(sent.editor()), orEmpty(sent.subject()), orEmpty(sent.issueNumber()),
				orEmpty(sent.indexNumber()), sent.madeOn(), picture(sent.picture()), attachments(sent.attachments()));
	}

	private static List<String> words(@Nullable List<@Nullable String> sent) {
		return (sent != null) ? sent.stream().map(Requests::orEmpty).toList() : List.of();
	}

	private static @Nullable Picture picture(@Nullable PictureSent sent) {
		var file = (sent != null) ? sent.file() : null;
		return (sent != null && file != null) ? new Picture(file, orEmpty(sent.alt())) : null;
	}

	private static List<Attachment> attachments(@Nullable List<AttachmentSent> sent) {
		return (sent != null) ? sent.stream().map(AttachmentSent::attachment).toList() : List.of();
	}

	/**
	 * 新稿请求.
	 *
	 * @param channel its home channel
	 * @param kind code of its kind, {@code article} if absent
	 * @param text may be absent
	 */
	record NewArticleRequest(ChannelId channel, @Nullable String kind, @Nullable TextSent text) {

		/**
		 * @throws Invalid without a channel
		 */
		NewArticleRequest {
			required("channel", channel);
		}

		String kindOrDefault() {
			return (this.kind != null) ? this.kind : "article";
		}

	}

	/** 版本内容. */
	record TextSent(@Nullable String title, @Nullable String subtitle, @Nullable String body, @Nullable String summary,
			@Nullable List<@Nullable String> keywords, @Nullable String source, @Nullable String sourceUrl,
			@Nullable String author, @Nullable String editor, @Nullable String subject, @Nullable String issueNumber,
			@Nullable String indexNumber, @Nullable LocalDate madeOn, @Nullable PictureSent picture,
			@Nullable List<AttachmentSent> attachments) {
	}

	/** 题图. */
	record PictureSent(@Nullable FileId file, @Nullable String alt) {
	}

	/** 附件. */
	record AttachmentSent(FileId file, @Nullable String name) {

		/**
		 * @throws Invalid without a file
		 */
		AttachmentSent {
			required("attachments", file);
		}

		Attachment attachment() {
			return new Attachment(this.file, orEmpty(this.name));
		}

	}

	/** 发布时段. */
	record TimingSent(@Nullable Instant publishAt, @Nullable Instant expireAt) {
	}

	/**
	 * 草稿.
	 *
	 * @param version row version of the edition as the editor got it
	 * @param automatic whether the editor saved by itself
	 */
	record DraftRequest(long version, @Nullable TextSent text, @Nullable TimingSent timing,
			@Nullable String correctionNote, boolean automatic) {
	}

	/** 检查. */
	record CheckRequest(@Nullable TextSent text) {
	}

	/**
	 * 取锁.
	 *
	 * @param takeOver whether to take it from somebody else
	 * @param note why it is taken over
	 */
	record LockRequest(boolean takeOver, @Nullable String note) {
	}

	/**
	 * 送审.
	 *
	 * @param acknowledged whether the warnings were read and the text stands
	 */
	record SubmitRequest(long version, boolean acknowledged) {
	}

	/** 审核、退回、发布. */
	record DecisionRequest(long version, @Nullable String note) {
	}

	/** 定时. */
	record ScheduleRequest(long version, Instant publishAt) {

		/**
		 * @throws Invalid without a time
		 */
		ScheduleRequest {
			required("publishAt", publishAt);
		}

	}

	/** 下线时间. */
	record LimitRequest(@Nullable Instant expireAt) {
	}

	/** 撤稿. */
	record WithdrawRequest(WithdrawalReason reason, @Nullable String sentence) {

		/**
		 * @throws Invalid without a kind of reason
		 */
		WithdrawRequest {
			required("reason", reason);
		}

	}

	/** 恢复旧版. */
	record RestoreRequest(EditionId edition) {

		/**
		 * @throws Invalid without an edition
		 */
		RestoreRequest {
			required("edition", edition);
		}

	}

	/** 推送. */
	record PushRequest(List<PushTarget> targets) {

		/**
		 * @throws Invalid without targets
		 */
		PushRequest {
			required("targets", targets);
		}

		List<PushArticle.Target> toTargets() {
			return this.targets.stream()
				.map((target) -> new PushArticle.Target(target.channel(), target.mode()))
				.toList();
		}

	}

	/** 推送目标. */
	record PushTarget(ChannelId channel, PlacementMode mode) {

		/**
		 * @throws Invalid without a channel or mode
		 */
		PushTarget {
			required("targets.channel", channel);
			required("targets.mode", mode);
		}

	}

	/** 移动. */
	record MoveRequest(ChannelId channel) {

		/**
		 * @throws Invalid without a channel
		 */
		MoveRequest {
			required("channel", channel);
		}

	}

	/** 置顶. */
	record PinRequest(PlacementId placement, boolean pinned) {

		/**
		 * @throws Invalid without a placement
		 */
		PinRequest {
			required("placement", placement);
		}

	}

	/** 批量办理. */
	record ManyRequest(List<HandleMany.Item> items, @Nullable String note) {

		/**
		 * @throws Invalid without items, or with empty ones
		 */
		ManyRequest {
			required("items", items);
			items.forEach((item) -> required("items.article", item.article()));
		}

	}

	/**
	 * 批量送审.
	 *
	 * @param items what it is about
	 * @param acknowledged whether the actor saw the warnings and stands by the texts
	 */
	record SubmitManyRequest(List<HandleMany.Item> items, boolean acknowledged) {

		/**
		 * @throws Invalid without items, or with empty ones
		 */
		SubmitManyRequest {
			required("items", items);
			items.forEach((item) -> required("items.article", item.article()));
		}

	}

	private static void required(String field, @Nullable Object sent) {
		if (sent == null) {
			throw Invalid.field(field, KernelProblems.REQUIRED);
		}
	}

}
