package org.yichuang.requests.web.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.forms.PersonalDetail;
import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.FileId;
import org.yichuang.requests.OfficialLetterId;
import org.yichuang.requests.OfficialLetterKind;
import org.yichuang.requests.Outcome;
import org.yichuang.requests.OutcomeGroup;
import org.yichuang.requests.model.LetterAnnex;
import org.yichuang.requests.model.LetterDelivery;
import org.yichuang.requests.model.OfficialLetter;
import org.yichuang.requests.model.Remedy;
import org.yichuang.requests.model.RequestFee;
import org.yichuang.requests.usecase.FollowRemedies;
import org.yichuang.requests.usecase.HandleFee;
import org.yichuang.requests.usecase.LetterOffers;
import org.yichuang.requests.usecase.PublishReply;
import org.yichuang.requests.usecase.ReadOfficialLetters;
import org.yichuang.requests.web.console.RequestViews.RequestReason;

/** Shows letters, fees and remedies as the console reads them. */
@Component
class OfficialLetterViews {

	private final RequestViews words;

	OfficialLetterViews(RequestViews words) {
		this.words = words;
	}

	OfficialLetterShown letter(ReadOfficialLetters.Dossier dossier) {
		var letter = dossier.letter();
		var seal = letter.seal();
		return new OfficialLetterShown(letter.id(), letter.kind(), letter.outcome(), letter.round(), letter.stage(),
				words(letter.words()), words(dossier.filled()), letter.facts(), dossier.missing(), hands(letter),
				letter.number(), (seal != null) ? seal.digest() : null, (seal != null) ? seal.at() : null,
				letter.replaces(), letter.reason(), dossier.annexes().stream().map(OfficialLetterViews::annex).toList(),
				dossier.deliveries().stream().map(OfficialLetterViews::delivery).toList(),
				dossier.offers()
					.stream()
					.map((offer) -> new LetterOfferShown(offer.verb(), this.words.reasons(offer.refusals())))
					.toList(),
				letter.version());
	}

	static RequestOutcomeShown outcome(Outcome outcome) {
		return new RequestOutcomeShown(outcome.code(), outcome.group(), outcome.row(), outcome.label(), outcome.basis(),
				outcome.refusal(), outcome.letter(), outcome.from(), outcome.until());
	}

	static FeeShown fee(HandleFee.State state) {
		var fee = state.fee();
		var lines = state.lines().stream().map((line) -> new FeeLine(line.from(), line.to(), line.each(), line.fen()));
		return new FeeShown((fee != null) ? fee(fee) : null, lines.toList(), state.earlier(), state.source());
	}

	static RemedyShown remedy(FollowRemedies.RemedyDossier dossier) {
		var remedy = dossier.remedy();
		return new RemedyShown(remedy.id(), remedy.kind(), remedy.filedOn(), remedy.authority(), remedy.caseNumber(),
				remedy.result(), remedy.decidedOn(), remedy.note(),
				dossier.papers().stream().map((paper) -> new RemedyPaper(paper.file(), paper.name())).toList(),
				remedy.version());
	}

	static ReplyProposal proposal(PublishReply.Proposal proposal) {
		return new ReplyProposal(proposal.text().title(), proposal.text().body(),
				proposal.found()
					.stream()
					.map((found) -> new ReplyDetail(found.part(), found.detail().words(), found.detail().kind(),
							found.detail().kind().replacement(), found.detail().start(), found.detail().end()))
					.toList(),
				proposal.annexes().stream().map(OfficialLetterViews::annex).toList());
	}

	private static ReckonedFee fee(RequestFee fee) {
		return new ReckonedFee(fee.method(), fee.amount(), fee.before(), fee.fen(), fee.noticedOn(), fee.dueOn(),
				fee.paidOn(), fee.voucher(), fee.version());
	}

	private static OfficialLetterWords words(OfficialLetter.Words words) {
		return new OfficialLetterWords(words.title(), words.to(), words.text());
	}

	private static LetterHands hands(OfficialLetter letter) {
		var hands = letter.hands();
		return new LetterHands(hands.writtenBy(), hands.writtenAt(), hands.reviewedBy(), hands.reviewNote(),
				hands.signedBy());
	}

	private static LetterAnnexShown annex(LetterAnnex annex) {
		return new LetterAnnexShown(annex.id(), annex.name(), annex.file(), annex.addedAt(), annex.replacedAt(),
				annex.reason());
	}

	private static LetterDeliveryShown delivery(LetterDelivery delivery) {
		return new LetterDeliveryShown(delivery.id(), delivery.way(), delivery.wanted(), delivery.sentOn(),
				delivery.trackingNumber(), delivery.receivedOn(), delivery.receiver(), delivery.note(),
				delivery.proof(), delivery.version());
	}

	/**
	 * 公开文书.
	 *
	 * @param words what it says, facts between braces while it is open
	 * @param filled the same with the facts that are known
	 * @param missing names of the facts that are not
	 */
	record OfficialLetterShown(OfficialLetterId id, OfficialLetterKind kind, @Nullable String outcome, int round,
			OfficialLetter.Stage stage, OfficialLetterWords words, OfficialLetterWords filled,
			Map<String, String> facts, List<String> missing, LetterHands hands, String number, @Nullable String digest,
			@Nullable Instant signedAt, @Nullable OfficialLetterId replaces, String reason,
			List<LetterAnnexShown> annexes, List<LetterDeliveryShown> deliveries, List<LetterOfferShown> offers,
			long version) {
	}

	/** 文书用语. */
	record OfficialLetterWords(String title, String to, String text) {
	}

	/** 经手人. */
	record LetterHands(@Nullable AccountId writtenBy, Instant writtenAt, @Nullable AccountId reviewedBy,
			String reviewNote, @Nullable AccountId signedBy) {
	}

	/** 文书附件. */
	record LetterAnnexShown(UUID id, String name, FileId file, Instant addedAt, @Nullable Instant replacedAt,
			String reason) {
	}

	/** 文书送达. */
	record LetterDeliveryShown(UUID id, LetterDelivery.Way way, String wanted, LocalDate sentOn, String trackingNumber,
			@Nullable LocalDate receivedOn, String receiver, String note, @Nullable FileId proof, long version) {
	}

	/** 可办事项. */
	record LetterOfferShown(LetterOffers.Verb verb, List<RequestReason> refusals) {
	}

	/** 办理结果. */
	record RequestOutcomeShown(String code, OutcomeGroup group, String row, String label, String basis, boolean refusal,
			@Nullable OfficialLetterKind letter, LocalDate from, @Nullable LocalDate until) {
	}

	/** 费用情况. */
	record FeeShown(@Nullable ReckonedFee fee, List<FeeLine> lines, int earlier, String source) {
	}

	/** 费用. */
	record ReckonedFee(RequestFee.Method method, int amount, int before, long fen, @Nullable LocalDate noticedOn,
			@Nullable LocalDate dueOn, @Nullable LocalDate paidOn, String voucher, long version) {
	}

	/** 一档费用. */
	record FeeLine(int from, int to, long each, long fen) {
	}

	/** 复议诉讼. */
	record RemedyShown(UUID id, Remedy.Kind kind, LocalDate filedOn, String authority, String caseNumber,
			Remedy.@Nullable Result result, @Nullable LocalDate decidedOn, String note, List<RemedyPaper> papers,
			long version) {
	}

	/** 公开建议. */
	record ReplyProposal(String title, String body, List<ReplyDetail> found, List<LetterAnnexShown> annexes) {
	}

	/** 疑似个人信息. */
	record ReplyDetail(String part, String words, PersonalDetail.Kind kind, String replacement, int start, int end) {
	}

	/** 复议诉讼材料. */
	record RemedyPaper(FileId file, String name) {
	}

}
