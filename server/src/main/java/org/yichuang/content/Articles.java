package org.yichuang.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.content.model.Attachment;
import org.yichuang.content.model.EditionText;
import org.yichuang.content.model.Picture;
import org.yichuang.content.model.PlacementMode;
import org.yichuang.content.model.WithdrawalReason;
import org.yichuang.content.usecase.ApproveEdition;
import org.yichuang.content.usecase.NewArticle;
import org.yichuang.content.usecase.OutlineArticle;
import org.yichuang.content.usecase.PublishApprovedEdition;
import org.yichuang.content.usecase.PushArticle;
import org.yichuang.content.usecase.ReturnEdition;
import org.yichuang.content.usecase.StartArticle;
import org.yichuang.content.usecase.SubmitForReview;
import org.yichuang.content.usecase.WithdrawEdition;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.ChannelId;

/**
 * 稿件 — what other rooms may ask of articles. Every method obeys the actor's powers and
 * the reviews.
 */
@Component
public class Articles {

	private static final int PART = 200;

	private final StartArticle start;

	private final SubmitForReview submit;

	private final ApproveEdition approve;

	private final ReturnEdition returnIt;

	private final PublishApprovedEdition publish;

	private final PushArticle push;

	private final WithdrawEdition withdraw;

	private final OutlineArticle outline;

	Articles(StartArticle start, SubmitForReview submit, ApproveEdition approve, ReturnEdition returnIt,
			PublishApprovedEdition publish, PushArticle push, WithdrawEdition withdraw, OutlineArticle outline) {
		this.start = start;
		this.submit = submit;
		this.approve = approve;
		this.returnIt = returnIt;
		this.publish = publish;
		this.push = push;
		this.withdraw = withdraw;
		this.outline = outline;
	}

	/**
	 * Begins an article.
	 * @throws org.yichuang.kernel.Refused if the actor may not write there
	 * @throws org.yichuang.kernel.Invalid if a field does not hold
	 */
	public ArticleId start(Actor actor, ChannelId channel, ArticleDraft draft) {
		return this.start.start(actor, new NewArticle(channel, draft.kind(), text(draft))).article().id();
	}

	/**
	 * Sends it in, its warnings acknowledged.
	 * @throws org.yichuang.kernel.Refused if it has errors or is not a draft
	 */
	public void submit(Actor actor, ArticleId id) {
		this.submit.submit(actor, id, -1, true);
	}

	/**
	 * Approves it at the review it waits for.
	 * @throws org.yichuang.kernel.Refused if the actor may not, or wrote in it
	 */
	public void approve(Actor actor, ArticleId id, String note) {
		this.approve.approve(actor, id, -1, note);
	}

	/**
	 * Returns it to those who wrote it.
	 * @throws org.yichuang.kernel.Refused if it is not under review or the actor may not
	 */
	public void returnToWriters(Actor actor, ArticleId id, String reason) {
		this.returnIt.returnIt(actor, id, -1, reason);
	}

	/**
	 * Publishes what is approved.
	 * @return the change, to ask publishing after it
	 * @throws org.yichuang.kernel.Refused if it is not approved or the actor may not
	 */
	public UUID publish(Actor actor, ArticleId id) {
		return this.publish.publish(actor, id, -1);
	}

	/**
	 * Pushes it to a further channel.
	 * @param asCopy whether it gets a page of its own there, else the list leads to its
	 * home
	 * @return the change if it went live there now
	 * @throws org.yichuang.kernel.Refused if the channel does not take it or the actor
	 * may not
	 */
	public @Nullable UUID push(Actor actor, ArticleId id, ChannelId to, boolean asCopy) {
		var mode = asCopy ? PlacementMode.COPY : PlacementMode.REFERENCE;
		return this.push.push(actor, id, List.of(new PushArticle.Target(to, mode)));
	}

	/**
	 * Withdraws it everywhere because it is wrong; the files are gone when this returns.
	 * @param sentence what readers are told
	 * @throws org.yichuang.kernel.Refused if it is not live or the actor may not
	 */
	public void withdraw(Actor actor, ArticleId id, String sentence) {
		this.withdraw.withdraw(actor, id, WithdrawalReason.WRONG, sentence);
	}

	/**
	 * Returns what other rooms may know of an article's newest edition, whoever asks.
	 * @throws org.yichuang.kernel.NotFound if there is none
	 */
	public ArticleOutline outline(ArticleId id) {
		return this.outline.newest(id);
	}

	/**
	 * Returns what other rooms may know of the edition that readers see; empty if they
	 * see none.
	 */
	public Optional<ArticleOutline> liveOutline(ArticleId id) {
		return this.outline.live(id);
	}

	/**
	 * Names the live articles whose home a channel is, the oldest first, part by part.
	 */
	public void forEachLive(ChannelId channel, Consumer<ArticleOutline> sink) {
		var after = -1;
		for (var part = this.outline.liveIn(channel, after, PART); !part.isEmpty(); part = this.outline.liveIn(channel,
				after, PART)) {
			part.forEach((each) -> sink.accept(each.article()));
			after = part.getLast().slot();
		}
	}

	private static EditionText text(ArticleDraft draft) {
		var document = draft.document();
		var picture = draft.picture();
		return new EditionText(draft.title(), "", draft.body(), draft.summary(), draft.keywords(), draft.source(), "",
				"", "", (document != null) ? document.subject() : "", (document != null) ? document.issueNumber() : "",
				"", (document != null) ? document.madeOn() : null,
				(picture != null) ? new Picture(picture.file(), picture.alt()) : null,
				draft.attachments().stream().map((file) -> new Attachment(file, "")).toList());
	}

}
