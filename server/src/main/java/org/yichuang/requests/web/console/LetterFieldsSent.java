package org.yichuang.requests.web.console;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.yichuang.forms.Removals;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.ChannelId;
import org.yichuang.kernel.FileId;
import org.yichuang.requests.OfficialLetterId;
import org.yichuang.requests.OfficialLetterKind;
import org.yichuang.requests.model.LetterDelivery;
import org.yichuang.requests.model.Letterhead;
import org.yichuang.requests.model.OfficialLetter;
import org.yichuang.requests.model.OwnTemplate;
import org.yichuang.requests.model.Remedy;
import org.yichuang.requests.model.RequestFee;
import org.yichuang.requests.usecase.ChangeAnnexes;
import org.yichuang.requests.usecase.DeliverLetter;
import org.yichuang.requests.usecase.DraftOfficialLetter;
import org.yichuang.requests.usecase.FollowRemedies;
import org.yichuang.requests.usecase.HandleFee;
import org.yichuang.requests.usecase.PublishReply;
import org.yichuang.requests.usecase.RouteLetter;

/** What the console sends about letters; anything may be missing, hostile or both. */
final class LetterFieldsSent {

	private LetterFieldsSent() {
	}

	private static String orEmpty(@Nullable String sent) {
		return (sent != null) ? sent.strip() : "";
	}

	private static @Nullable FileId file(@Nullable String sent) {
		return orEmpty(sent).isEmpty() ? null : FileId.of(orEmpty(sent));
	}

	private static <T> List<T> orNone(@Nullable List<T> sent) {
		return (sent != null) ? sent.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/** 拟制. */
	record DraftFields(@NotNull OfficialLetterKind kind, @Nullable String outcome, @Nullable String replaces,
			@Nullable String reason) {

		DraftOfficialLetter.Wanted wanted() {
			return new DraftOfficialLetter.Wanted(this.kind, orEmpty(this.outcome).isEmpty() ? null : this.outcome,
					orEmpty(this.replaces).isEmpty() ? null : OfficialLetterId.of(orEmpty(this.replaces)),
					orEmpty(this.reason));
		}

	}

	/** 修改. */
	record LetterTextFields(@Nullable String title, @Nullable String to, @Nullable String text,
			@Nullable Map<String, String> facts, long version) {

		DraftOfficialLetter.Written written() {
			var facts = new HashMap<String, String>();
			if (this.facts != null) {
				this.facts.forEach((name, value) -> facts.put(name, orEmpty(value)));
			}
			return new DraftOfficialLetter.Written(
					new OfficialLetter.Words(orEmpty(this.title), orEmpty(this.to), orEmpty(this.text)), facts,
					this.version);
		}

	}

	/** 送审、审核、签发. */
	record LetterVersion(long version) {
	}

	/** 退回、撤回. */
	record LetterReturnFields(@Nullable String note, long version) {

		RouteLetter.Returned returned() {
			return new RouteLetter.Returned(orEmpty(this.note), this.version);
		}

	}

	/** 附件. */
	record AnnexFields(@Nullable String name, @NotNull String file) {

		ChangeAnnexes.Added added() {
			return new ChangeAnnexes.Added(orEmpty(this.name), FileId.of(this.file));
		}

	}

	/** 更换附件. */
	record AnnexReplacement(@NotNull String file, @Nullable String reason) {

		ChangeAnnexes.Replaced replaced(UUID annex) {
			return new ChangeAnnexes.Replaced(annex, FileId.of(this.file), orEmpty(this.reason));
		}

	}

	/** 送达. */
	record DeliveryFields(LetterDelivery.@NotNull Way way, @Nullable LocalDate sentOn, @Nullable String trackingNumber,
			@Nullable LocalDate receivedOn, @Nullable String receiver, @Nullable String note, @Nullable String proof,
			long version) {

		DeliverLetter.Sent sent() {
			return new DeliverLetter.Sent(this.way, this.sentOn, orEmpty(this.trackingNumber), this.receivedOn,
					orEmpty(this.receiver), orEmpty(this.note), file(this.proof), this.version);
		}

	}

	/** 签收. */
	record DeliveryProofFields(@NotNull LocalDate receivedOn, @Nullable String receiver, @Nullable String proof,
			long version) {

		DeliverLetter.Received received(UUID delivery) {
			return new DeliverLetter.Received(delivery, this.receivedOn, orEmpty(this.receiver), file(this.proof),
					this.version);
		}

	}

	/** 计费. */
	record FeeFields(RequestFee.@NotNull Method method, int count, long version) {

		HandleFee.Amount amount() {
			return new HandleFee.Amount(this.method, this.count, this.version);
		}

	}

	/** 缴费. */
	record FeePaymentFields(@NotNull LocalDate paidOn, @Nullable String voucher) {

		HandleFee.Payment payment() {
			return new HandleFee.Payment(this.paidOn, orEmpty(this.voucher));
		}

	}

	/** 复议诉讼登记. */
	record RemedyFields(Remedy.@NotNull Kind kind, @NotNull LocalDate filedOn, @Nullable String authority,
			@Nullable String caseNumber) {

		FollowRemedies.Filed filed() {
			return new FollowRemedies.Filed(this.kind, this.filedOn, orEmpty(this.authority), orEmpty(this.caseNumber));
		}

	}

	/** 复议诉讼结果. */
	record RemedyResultFields(Remedy.@NotNull Result result, @NotNull LocalDate decidedOn, @Nullable String note,
			boolean again, long version) {

		FollowRemedies.Decided decided() {
			return new FollowRemedies.Decided(this.result, this.decidedOn, orEmpty(this.note), this.again,
					this.version);
		}

	}

	/** 复议诉讼材料. */
	record RemedyPaperFields(@NotNull String file, @Nullable String name) {

		Remedy.Paper paper() {
			return new Remedy.Paper(FileId.of(this.file), orEmpty(this.name));
		}

	}

	/** 转为主动公开. */
	record ReplyPublicationFields(@NotNull String channel, @Nullable String title, @Nullable String body,
			@Nullable List<Removals.Decision> decisions, @Nullable List<UUID> annexes) {

		PublishReply.Chosen chosen() {
			return new PublishReply.Chosen(ChannelId.of(this.channel),
					new PublishReply.Text(orEmpty(this.title), orEmpty(this.body)), orNone(this.decisions),
					orNone(this.annexes));
		}

	}

	/** 文书模板. */
	record TemplateFields(@Nullable String body, @NotNull OfficialLetterKind kind, @Nullable String outcome,
			@Nullable String title, @Nullable String text, int before) {

		OwnTemplate.Place place() {
			return new OwnTemplate.Place(orEmpty(this.body).isEmpty() ? null : BodyId.of(orEmpty(this.body)), this.kind,
					orEmpty(this.outcome).isEmpty() ? null : this.outcome);
		}

		OwnTemplate.Said said() {
			return new OwnTemplate.Said(orEmpty(this.title), orEmpty(this.text));
		}

	}

	/** 文书设置. */
	record LetterheadFields(@Nullable String prefix, @Nullable String phone, @Nullable String address,
			@Nullable String reviewAuthority, @Nullable String court, @Nullable String account, long version) {

		Letterhead of(BodyId body) {
			return new Letterhead(body, orEmpty(this.prefix), orEmpty(this.phone), orEmpty(this.address),
					orEmpty(this.reviewAuthority), orEmpty(this.court), orEmpty(this.account), this.version);
		}

	}

}
