package org.yichuang.platform;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.yichuang.kernel.Invalid;
import org.yichuang.kernel.KernelProblems;
import org.yichuang.kernel.NotFound;
import org.yichuang.kernel.Refusal;
import org.yichuang.kernel.Refused;

import static org.assertj.core.api.Assertions.assertThat;

/** What operators read when a command does not go ahead. */
class FailureWordsTests {

	private final StaticMessageSource messages = new StaticMessageSource();

	private final FailureWords words = new FailureWords(this.messages);

	@Test
	void saysEveryReasonOnALineOfItsOwnInChinese() {
		this.messages.addMessage(KernelProblems.NOT_PERMITTED.code(), Locale.CHINESE, "没有“{0}”权限。");
		this.messages.addMessage(KernelProblems.CHANGED_MEANWHILE.code(), Locale.CHINESE, "已被他人修改。");
		var refused = new Refused(
				List.of(Refusal.of(KernelProblems.NOT_PERMITTED, "发布"), Refusal.of(KernelProblems.CHANGED_MEANWHILE)));
		assertThat(this.words.of(refused)).containsExactly("没有“发布”权限。", "已被他人修改。");
		assertThat(this.words.of(Invalid.field("name", KernelProblems.CHANGED_MEANWHILE)))
			.containsExactly("name：已被他人修改。");
	}

	@Test
	void namesWhatIsMissingAndWhatNobodyForesaw() {
		this.messages.addMessage(KernelProblems.NOT_FOUND.code(), Locale.CHINESE, "不存在。");
		assertThat(this.words.of(new NotFound("site a"))).containsExactly("不存在。 (site a)");
		assertThat(this.words.of(new IllegalArgumentException("缺少选项 --audit"))).containsExactly("缺少选项 --audit");
		assertThat(this.words.of(new IllegalStateException("x"))).containsExactly("java.lang.IllegalStateException: x");
	}

}
