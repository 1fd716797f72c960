package org.yichuang.requests.usecase;

import java.util.List;
import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yichuang.kernel.Sm3Digest;
import org.yichuang.platform.Verification;
import org.yichuang.requests.OfficialLetterId;
import org.yichuang.requests.model.OfficialLetter;
import org.yichuang.requests.store.OfficialLetterStore;

/** Proves that signed letters are what was signed. */
@Component
class VerifyLetters implements Verification {

	private static final int AT_ONCE = 100;

	private final OfficialLetterStore letters;

	VerifyLetters(OfficialLetterStore letters) {
		this.letters = letters;
	}

	@Override
	public String name() {
		return "依申请公开文书";
	}

	@Override
	public Report verify(LongConsumer progress) {
		var checked = 0L;
		@Nullable OfficialLetterId last = null;
		for (List<OfficialLetter> some = this.letters.signedAfter(null, AT_ONCE); !some.isEmpty(); some = this.letters
			.signedAfter(last, AT_ONCE)) {
			for (var letter : some) {
				if (!isSound(letter)) {
					return new Report(checked, "文书" + letter.number() + "的文件与签发时的摘要不符");
				}
				checked++;
				last = letter.id();
			}
			progress.accept(checked);
		}
		return new Report(checked, null);
	}

	/** What was anonymised has no bytes any more; its number and digest stay. */
	private boolean isSound(OfficialLetter letter) {
		var seal = letter.seal();
		try {
			return this.letters.file(letter.id())
				.map((pdf) -> seal != null && Sm3Digest.of(pdf).hex().equals(seal.digest()))
				.orElse(true);
		}
		catch (IllegalStateException touched) {
			return false;
		}
	}

}
